// @vitest-environment happy-dom
/** What a message says, word by word. */
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const COMPOSER = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';

function said(html: string): string[] {
  document.body.innerHTML = html + COMPOSER;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? [one.text] : []));
}

const row = (author: string, text: string, when = '<i>21:37</i>') =>
  `<li class="message"><b class="username">${author}</b> <p class="text">${text}</p> ${when}</li>`;
const log = (...rows: string[]) => `<ul class="messages" role="log">${rows.join('')}</ul>`;

describe('a time', () => {
  it('that somebody says at the end, or at the beginning, is said', () => {
    expect(
      said(log(row('tom', 'le match est à 20:45'), row('lea', '19:30 me va'), row('tom', 'ok'))),
    ).toEqual(['le match est à 20:45', '19:30 me va', 'ok']);
  });

  it('that stands apart in what is said is when it was said', () => {
    const text = (words: string) => `${words}<span>20:46</span>`;
    expect(
      said(
        log(
          row('tom', text('rendez-vous à 20:45'), ''),
          row('lea', text('19:30 me va'), ''),
          row('tom', text('ok'), ''),
        ),
      ),
    ).toEqual(['rendez-vous à 20:45', '19:30 me va', 'ok']);
  });
});

describe('a name that somebody calls', () => {
  it.each([
    '<span><a role="button">@lea</a></span> tu viens ?',
    '<span><span title="lea"></span><span class="sr-only">@lea</span></span> tu viens ?',
  ])('is said: %s', (text) => {
    expect(said(log(row('tom', text), row('lea', 'oui'), row('tom', 'super')))).toEqual([
      '@lea tu viens ?',
      'oui',
      'super',
    ]);
  });
});

it('a sign at the end of what is said is said, though its name stands below', () => {
  const under = (author: string, text: string) =>
    `<li class="message"><p class="text">${text}</p><b class="username">${author}</b></li>`;
  expect(said(log(under('tom', 'grand soleil <span>☀️</span>'), under('lea', 'ici aussi')))).toEqual([
    'grand soleil ☀️',
    'ici aussi',
  ]);
});
