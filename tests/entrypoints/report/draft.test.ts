import { describe, expect, it } from 'vitest';
import { draftFor, textOf } from '../../../src/entrypoints/report/draft.ts';
import { wordsFor } from '../../../src/entrypoints/report/words.ts';
import type { ReportDetails, ReportSubject } from '../../../src/settings/index.ts';

const now = new Date(2026, 10, 27, 14, 5);
const subject: ReportSubject = {
  kind: 'person',
  name: 'max_du_69',
  room: 'ados',
  level: 'danger',
  signs: ['secrecy', 'moves-app'],
  at: new Date(2026, 10, 26, 23, 59).getTime(),
};
const details: ReportDetails = {
  host: 'www.coco.gg',
  site: 'coco.gg',
  address: 'https://www.coco.gg/chat/index.html',
  subjects: [subject],
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const fr = wordsFor('fr', 'teen');
const en = wordsFor('en', 'adult');

describe('a draft', () => {
  it('starts with what the page told, at the time it was seen', () => {
    expect(draftFor({ details, subject, audience: 'teen', now }, fr)).toEqual({
      category: 'minor-approached',
      date: '2026-11-26',
      time: '23:59',
      site: 'www.coco.gg',
      address: 'https://www.coco.gg/chat/index.html',
      room: 'ados',
      name: 'max_du_69',
      signs: 'demande le secret\nveut changer d’appli',
      words: '',
    });
  });

  it('names a site that its host does not', () => {
    const other = { ...details, host: 'chat.example.com', site: 'Kiwi IRC' };
    expect(draftFor({ details: other, subject, audience: 'teen', now }, fr).site).toBe(
      'Kiwi IRC (chat.example.com)',
    );
  });

  it('is empty but for the time when the page does not answer', () => {
    const draft = draftFor({ details: undefined, subject: undefined, audience: null, now }, fr);
    expect(draft).toMatchObject({ category: 'other', date: '2026-11-27', time: '14:05' });
    expect([draft.site, draft.address, draft.room, draft.name, draft.signs, draft.words].join('')).toBe('');
  });
});

describe('its text', () => {
  const draft = draftFor({ details, subject, audience: 'teen', now }, fr);

  it('in French', () => {
    const text = textOf({ ...draft, words: 'Il insiste.\n' }, fr, 'Europe/Paris');
    expect(plain(text).split('\n')).toEqual([
      'Catégorie : Approche d’une personne mineure',
      'Date : 26 novembre 2026 à 23:59 (Europe/Paris)',
      'Site ou application : www.coco.gg',
      'Adresse de la page : https://www.coco.gg/chat/index.html',
      'Salon : ados',
      'Pseudo de la personne : max_du_69',
      'Signes vus par Vigie : demande le secret, veut changer d’appli',
      'Ce qui s’est passé, avec tes mots : Il insiste.',
    ]);
  });

  it('in English, without what is empty', () => {
    const text = textOf({ ...draft, room: ' ', signs: '' }, en, 'Europe/London');
    expect(text.split('\n')).toEqual([
      'Category: Approach of a minor',
      'Date: November 26, 2026 at 23:59 (Europe/London)',
      'Site or app: www.coco.gg',
      'Address of the page: https://www.coco.gg/chat/index.html',
      'The person’s pseudonym: max_du_69',
    ]);
  });

  it.each([
    [{ date: '' }, 'Date : 23:59'],
    [{ time: '' }, 'Date : 26 novembre 2026'],
    [{ date: 'rubbish' }, 'Date : 23:59'],
  ])('with %j: "%s"', (change, line) => {
    expect(plain(textOf({ ...draft, ...change }, fr, 'Europe/Paris')).split('\n')).toContain(line);
  });
});
