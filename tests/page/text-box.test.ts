// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sighting, watchPage } from '../../src/page/index.ts';
import { pass, stopTime } from './support/time.ts';

const PAGE = `
  <h1>Le salon du club</h1>
  <textarea id="log" rows="20" readonly></textarea>
  <form><input id="text" type="text" placeholder="Votre message" /><button type="submit">Envoyer</button></form>`;

let stop: AbortController;
let sightings: Sighting[];
beforeEach(() => {
  stopTime();
  stop = new AbortController();
  sightings = [];
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function start(html: string): HTMLTextAreaElement {
  document.body.innerHTML = html;
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    onSighting: (sighting) => sightings.push(sighting),
    schedule: (slice) => setTimeout(slice),
  });
  return document.querySelector('#log') as HTMLTextAreaElement;
}

function said(): string[] {
  return sightings.flatMap(({ observation: seen }) =>
    seen.kind === 'message' ? `${seen.author}: ${seen.text}` : [],
  );
}

describe('a conversation in a box of text', () => {
  it('is read as the page writes it, though the page tells of no change', async () => {
    const log = start(PAGE);
    await pass(1000);
    log.value += 'Maud: bonsoir\n';
    await pass(2000);
    expect(said()).toEqual(['Maud: bonsoir']);
    log.value += '*** Inès vient d’entrer ***\n';
    for (let turn = 0; turn < 200; turn++) log.value += `${turn % 2 ? 'Maud' : 'Inès'}: ligne ${turn}\n`;
    await pass(2000);
    const lines = [...Array(200).keys()].map((turn) => `${turn % 2 ? 'Maud' : 'Inès'}: ligne ${turn}`);
    expect(said()).toEqual(['Maud: bonsoir', ...lines]);
  });

  it('is read on where its first lines are dropped', async () => {
    const log = start(PAGE);
    log.value = ['Maud: un', 'Inès: deux', 'Maud: trois', ''].join('\n');
    await pass(2000);
    log.value = ['Inès: deux', 'Maud: trois', 'Inès: quatre', ''].join('\n');
    await pass(2000);
    expect(said()).toEqual(['Maud: un', 'Inès: deux', 'Maud: trois', 'Inès: quatre']);
  });

  it('is read where it could be typed in, and names stand close to what is said', async () => {
    const log = start(PAGE.replace('readonly', ''));
    log.value = '<Maud est là>\nMaud:bonsoir\nDon Julio:¿qué tal?\nMaud:https://example.com/a\n';
    await pass(2000);
    expect(said()).toEqual(['Maud: bonsoir', 'Don Julio: ¿qué tal?', 'Maud: https://example.com/a']);
  });

  it('is none where it could be typed in and holds no lines of people, or where it is a text', async () => {
    const log = start(PAGE.replace('readonly', ''));
    log.value = 'Cher journal,\nnote: il a plu\nIl a plu encore.';
    await pass(2000);
    const text = start(PAGE);
    text.value = 'Conditions\nArticle 1 : le club est ouvert à tous.\nIl se réunit le mardi.\nOn y joue.';
    await pass(2000);
    expect(said()).toEqual([]);
  });
});
