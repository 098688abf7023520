// @vitest-environment happy-dom
/** A name that stands once for several messages, where selectors read them. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { readOnce } from '../../src/page/index.ts';
import type { Site } from '../../src/sites/schema.ts';

const ADDRESS = new URL('https://chat.example.com/');
const SITE = {
  id: 'example',
  hosts: ['chat.example.com'],
  selectors: { messages: { pane: '#log', row: '.msg', author: '.by', text: '.text', mine: '.own' } },
} as unknown as Site;

function authors(rows: string): (string | undefined)[] {
  document.body.innerHTML = `<div id="log">${rows}</div>`;
  return readOnce(document, ADDRESS, SITE, []).flatMap((one: Observation) =>
    one.kind === 'message' ? [one.author] : [],
  );
}

const row = (text: string, by?: string, own = '') =>
  `<div class="msg ${own}">${by ? `<b class="by">${by}</b>` : ''}<span class="text">${text}</span></div>`;

describe('a message without a name', () => {
  it('is of the one who speaks above it', () => {
    expect(authors(row('bonsoir', 'tom') + row('ça va ?') + row('oui', 'lea') + row('et toi'))).toEqual([
      'tom',
      'tom',
      'lea',
      'lea',
    ]);
  });

  it('is so across dividers, and from one group to the next', () => {
    const groups = `<section>${row('bonsoir', 'tom')}</section><hr><section><p>hier</p>${row('ça va ?')}</section>`;
    expect(authors(groups)).toEqual(['tom', 'tom']);
  });

  it('is of nobody below what the reader wrote', () => {
    expect(authors(row('bonsoir', 'tom') + row('oui', undefined, 'own') + row('ah'))).toEqual([
      'tom',
      undefined,
      undefined,
    ]);
  });
});
