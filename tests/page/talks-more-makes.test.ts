// @vitest-environment happy-dom
/** Conversations with one person in lists that are made in other ways than most. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

function toldOf(html: string) {
  document.body.innerHTML = `<aside>${html}</aside>${LOG}`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [one.text] : [])),
    asking: seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : [])),
  };
}

it('tells those of many by how many are in them and by the sign that shows it, however few are not', () => {
  const rooms = ['Jardin', 'Rennes', 'Photo', 'Voisins', 'Lecture'];
  const row = (name: string, at: number) =>
    rooms.includes(name)
      ? `<div class="c${at ? '' : ' active'}"><span role="img" aria-label="Groupe">👥</span><div><div class="n">${name}</div><div>${at + 3} membres</div></div></div>`
      : `<div class="c"><div><div class="n">${name}</div><div>à demain alors</div></div><span class="badge">2</span></div>`;
  const names = [...rooms.slice(0, 3), 'Perrin', ...rooms.slice(3)];
  expect(toldOf(`<h3>Messages</h3><div>${names.map(row).join('')}</div>`)).toEqual({
    rooms,
    asking: ['Perrin'],
  });
});

it('reads who wrote from the pictures of those whom the reader talks with', () => {
  const row = (name: string, at: number) =>
    `<div role="button" tabindex="0" title="${name}" aria-label="${name}"><img alt="${name}" src="">${at === 1 ? '<span>4</span>' : ''}</div>`;
  const rows = ['Perrin', 'nils', 'zoe', 'kim'].map(row).join('');
  expect(toldOf(`<div aria-label="Messages privés">${rows}</div>`).asking).toEqual(['nils']);
});
