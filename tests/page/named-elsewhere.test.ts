// @vitest-environment happy-dom
/** What stands where names do, or before them, and names nobody. */
import { describe, expect, it } from 'vitest';
import { LINES, told } from './support/five-lines.ts';
import { listsIn } from './support/lists-in.ts';

const TWICE = [...LINES, ...LINES].map(([name, text], at) => [name, `${text} ${at}`] as const);
const ALL = TWICE.map(([name, text]) => `${name}: ${text}`);
const IDS = { Odile: 'u200', Basile: 'u31', Nadia: 'u7' } as const;

describe('who says what', () => {
  it('the page knows them by numbers, and shows their names', () => {
    const rows = TWICE.map(
      ([name, text]) =>
        `<div data-user="${IDS[name as keyof typeof IDS]}"><h1>${name}</h1><p>${text}</p></div>`,
    );
    expect(told(rows)).toEqual(ALL);
  });

  it.each(['Public', 'OOC'])(
    'each line is said in "%s", which stands in brackets before the name',
    (channel) => {
      const rows = TWICE.map(([name, text]) => `<div>[<span>${channel}</span>] ${name}: ${text}</div>`);
      expect(told(rows)).toEqual(ALL);
      expect(told(TWICE.map(([name, text]) => `<div>[${channel}] ${name}: ${text}</div>`))).toEqual(ALL);
    },
  );

  it('a name in brackets is one', () => {
    const rows = TWICE.map(([name, text]) => `<div>[<span>${name}</span>] ${text}</div>`);
    expect(told(rows)).toEqual(ALL);
  });

  it('names stand in one text with what is said, and a day with the time below it', () => {
    const rows = TWICE.map(
      ([name, text], at) =>
        `<div class="line"><div class="words">${name}: ${text}</div><div class="meta">Today · 08:1${at}</div></div>`,
    );
    expect(told(rows)).toEqual(ALL);
  });
});

describe('who says what, with a number before each name', () => {
  const SEATS = { Odile: 1, Basile: 12, Nadia: 3 } as const;
  const seated = (name: string) => `${SEATS[name as keyof typeof SEATS]} ${name}`;

  it('as at a table', () => {
    expect(told(TWICE.map(([name, text]) => `<div><span>${seated(name)}: </span>${text}</div>`))).toEqual(
      ALL,
    );
  });

  it('but for one of them it is a part of the name', () => {
    const rows = TWICE.map(
      ([name, text]) => `<div><span>${name === 'Nadia' ? '2 Nadia' : name}: </span>${text}</div>`,
    );
    expect(told(rows)).toEqual(ALL.map((line) => line.replace('Nadia', '2 Nadia')));
  });

  it('and those who are listed by it', () => {
    const people = ['Odile', 'Gaspard', 'Nadia', 'Zoé', 'Karim'];
    const rows = people.map(
      (name, at) => `<div class="seat"><div>🦊</div><div>${at + 1} ${name}</div></div>`,
    );
    const said = TWICE.map(
      ([name, text]) => `<div><span>${people.indexOf(name) + 1 || 9} ${name}: </span>${text}</div>`,
    );
    const { members } = listsIn(
      `<div>${rows.join('')}</div><main><div role="log">${said.join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button></main>`,
    );
    expect(members).toEqual(people);
  });
});

it('all that is said stands in what HTML has for quotes, and who says it, and when, below that', () => {
  const rows = TWICE.map(
    ([name, text], at) =>
      `<div class="bubble"><div><blockquote><p>${text}</p></blockquote></div><span>${name} • 20:0${at}</span></div>`,
  );
  expect(told(rows)).toEqual(ALL);
});
