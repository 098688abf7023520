// @vitest-environment happy-dom
/** Who the reader is by what stands on their own messages, and on nobody else's. */
import { beforeAll, expect, test } from 'vitest';
import { markedOn } from '../../src/page/by-structure/self/marked-lines.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { saidIn } from './support/said-in.ts';
import { watched } from './support/watched.ts';

beforeAll(() => keepNatives(window));

const OF_THREE = ['Odile', 'Basile', 'Nadia', 'Basile', 'Odile', 'Basile'] as const;
const OF_TWO = ['Odile', 'Basile', 'Odile', 'Basile', 'Odile', 'Basile'] as const;

/** Who is told as the reader where somebody's rows hold something, and those of the others something else. */
function markedBy(names: readonly string[], own: string, others = '', whose: readonly string[] = ['Basile']) {
  return markedOn(names.map((name) => rowOf(name, whose.includes(name) ? own : others)));
}

function rowOf(name: string, mark: string) {
  const element = document.createElement('div');
  element.innerHTML = `<b>${name}</b><p>il pleut ici</p>${mark}`;
  return { element, name };
}

test.each([
  ['a way to edit them', '<button>Modifier</button>', '<button>Répondre</button>'],
  ['the same, in a label', '<button aria-label="Edit message"><svg></svg></button>', ''],
  ['the same, in a class', '<a class="chat-edit"></a>', '<a class="chat-quote"></a>'],
  ['what they are said to be', '<i data-own="true"></i>', '<i data-own="false"></i>'],
  ['what they are called', '<i class="is-own"></i>', '<i class="is-other"></i>'],
  ['that they came', '<i title="Livré"></i>', ''],
])('%s tells it of two', (_, own, others) => {
  expect(markedBy(OF_TWO, own, others)).toBe('Basile');
});

test.each([
  ['a way to delete them', '<button title="Supprimer">×</button>', '<button title="Signaler">!</button>'],
  ['where they come from', '<i data-origin="local"></i>', '<i data-origin="remote"></i>'],
  ['"you"', '<i class="you"></i>', ''],
])('%s tells it where more speak', (_, own, others) => {
  expect(markedBy(OF_THREE, own, others)).toBe('Basile');
  expect(markedBy(OF_TWO, own, others)).toBeUndefined();
});

test.each([
  ['what somebody is', '<i class="badge moderator"></i>', ''],
  ['a margin', '<i class="badge me-2"></i>', ''],
  ['where it stands', '<i class="md:self-center"></i>', ''],
  ['that it turns to the reader', '<i class="mentions-you"></i>', ''],
  ['what all may be', '<button>Edit</button>', '<button>Edit</button>'],
  ['what is said to be nobody’s', '<i data-own="0"></i>', ''],
  ['what was changed', '<i class="edited">(modifié)</i>', ''],
  ['what a link is called', '<a href="https://example.com/" title="Modifier">Modifier</a>', ''],
])('%s tells nothing', (_, own, others) => {
  expect(markedBy(OF_THREE, own, others)).toBeUndefined();
});

test('the name of somebody who is called so tells nothing', () => {
  const names = ['Odile', 'Edit-13', 'Nadia', 'Edit-13', 'Odile', 'Edit-13'];
  const own = '<i class="user-Edit-13" title="Edit-13"></i>';
  expect(markedBy(names, own, '<i class="user"></i>', ['Edit-13'])).toBeUndefined();
});

test('what stands on the rows of two of them tells nothing', () => {
  expect(markedBy(OF_THREE, '<button>Edit</button>', '', ['Basile', 'Odile'])).toBeUndefined();
});

test('what stands on a row of few of theirs tells nothing', () => {
  const names = ['Odile', 'Basile', 'Nadia', 'Odile', 'Nadia'];
  expect(markedBy(names, '<button>Edit</button>')).toBeUndefined();
});

test('what stands on fewer than half of theirs tells nothing', () => {
  const rows = (marked: number) =>
    Array.from({ length: 5 }, (_, at) => [
      rowOf('Basile', at < marked ? '<button>Edit</button>' : ''),
      rowOf('Odile', ''),
    ]).flat();
  expect(markedOn(rows(2))).toBeUndefined();
  expect(markedOn(rows(3))).toBe('Basile');
});

test('where others said little yet, nobody is told', () => {
  expect(markedBy(['Basile', 'Odile', 'Basile', 'Odile'], '<button>Edit</button>')).toBeUndefined();
});

test('where two are marked, each in a way of their own, neither is told', () => {
  const marks: Record<string, string> = {
    Basile: '<button>Edit</button>',
    Nadia: '<i data-own="true"></i>',
  };
  const names = [...OF_THREE, 'Nadia'];
  const lines = names.flatMap((name) => rowOf(name, marks[name] ?? ''));
  expect(markedOn(lines)).toBeUndefined();
});

test('all lines are told by it, from the first on', () => {
  const rows = OF_THREE.map(
    (name) =>
      `<div class="line"><b class="name">${name}</b><p>il pleut ici, dit ${name}</p>${name === 'Basile' ? '<button>Modifier</button>' : ''}</div>`,
  );
  expect(saidIn(rows).map(({ from }) => from)).toEqual(['them', 'me', 'them', 'me', 'them', 'me']);
});

test('it is known, too, where the reader speaks only after others said much', async () => {
  const line = (name: string, at: number) =>
    `<div class="line"><b class="name">${name}</b><p>il pleut ici, ${at}</p>${name === 'Basile' ? '<button>Modifier</button>' : ''}</div>`;
  const others = ['Odile', 'Nadia', 'Ferdinand', 'Odile', 'Nadia', 'Odile', 'Ferdinand', 'Nadia'];
  document.body.innerHTML = `<main><h2>Cuisine</h2><div class="chat-lines" role="log" style="overflow:auto">${others.map(line).join('')}</div><textarea placeholder="Message"></textarea></main>`;
  const { said, until, stop } = watched();
  await until(others.length);
  const log = document.querySelector('.chat-lines');
  for (let at = others.length; at < 20; at++) {
    log?.insertAdjacentHTML('beforeend', line(at % 2 ? 'Basile' : 'Odile', at));
    await until(at + 1);
  }
  stop();
  expect(said.slice(-2).map(({ author, from }) => `${author} ${from}`)).toEqual(['Odile them', 'Basile me']);
});

test('what stands on the answers in a row is none of what stands on it', () => {
  const post = (name: string, inner = '') =>
    `<li class="post" data-who="${name}"><p>${name}</p>${name === 'Basile' ? '<a href="#">edit</a>' : '<a href="#">reply</a>'}<ol>${inner}</ol></li>`;
  document.body.innerHTML = `<ol>${post('Odile', post('Basile'))}${post('Nadia', post('Basile', post('Odile')))}</ol>`;
  const lines = [...document.querySelectorAll('.post')].map((element) => ({
    element,
    name: element.getAttribute('data-who') ?? '',
  }));
  expect(markedOn(lines)).toBe('Basile');
});
