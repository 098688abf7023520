import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHANGELOG, changelog, readVersions } from '../../src/tools/changelog.ts';

it('tells in CHANGELOG.md what the settings page tells (`npm run changelog` writes it anew)', () => {
  expect(readFileSync(CHANGELOG, 'utf8')).toBe(changelog(readVersions()));
});

it('puts the newest version first, in both languages', () => {
  const text = changelog([
    { version: '0.2.0', lines: ['0.1.0-private'] },
    { version: '0.1.0', lines: ['0.1.0-draft'] },
  ]);
  expect(text.match(/^## .*/gm)).toEqual(['## 0.2.0', '## 0.1.0']);
  expect(text.match(/^- .*/gm)).toEqual([
    '- Nothing is sent, and no message is kept.',
    '- Rien n’est envoyé, et aucun message n’est gardé.',
    '- A question before a number, an address or a card is sent.',
    '- Une question avant d’envoyer un numéro, une adresse ou une carte.',
  ]);
});
