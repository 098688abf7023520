// @vitest-environment happy-dom
/** Whoever can leave the page is its reader, even where their name heads what is said. */
import { beforeAll, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window));

/** Whose each line is, with something beside the name that heads the conversation. */
function whose(beside: string, before = ''): string {
  const said = [
    ['Mathieu', 'tu grimpes aussi ?'],
    ['Anouk', 'oui, en salle'],
    ['Mathieu', 'laquelle ?'],
    ['Anouk', 'celle du port'],
    ['Mathieu', 'ok'],
  ];
  const rows = said.map(
    ([name, text]) => `<div><div class="top"><img alt=""><p>${name}</p></div><p>${text}</p></div>`,
  );
  document.body.innerHTML = `${before}<div class="chat"><div class="chat-head"><div class="who"><h3>Anouk</h3></div>${beside}</div><div style="overflow:auto">${rows.join('')}</div><textarea></textarea><button>Envoyer</button></div>`;
  return readOnce(document, new URL('https://chat.example.com/'))
    .flatMap((one) => (one.kind === 'message' ? one.from : []))
    .join(' ');
}

const IS_READER = 'them me them me them';

it.each([
  ['an icon', '<i class="log-out-icon">⇦</i>'],
  ['a button', '<button>Déconnexion</button>'],
  ['a link', '<a href="/users/logout"><svg></svg></a>'],
  ['what it does', '<span onclick="onLogout()">✕</span>'],
])('by %s', (_, way) => {
  expect(whose(way)).toBe(IS_READER);
});

it.each([
  ['the way out of a talk with a stranger', '<button>Disconnect</button>'],
  ['what is called otherwise', '<i class="dialog-outer">⇦</i>'],
])('and not by %s', (_, way) => {
  expect(whose(way)).not.toBe(IS_READER);
});

it('however many buttons stand before it', () => {
  const before = `<nav>${'<button>+</button>'.repeat(250)}</nav>`;
  expect(whose('<button>Déconnexion</button>', before)).toBe(IS_READER);
});
