// @vitest-environment happy-dom
/** What one writes in may stand beside what was posted. */
import { afterEach, expect, it, vi } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

afterEach(() => vi.restoreAllMocks());

const SAID = [
  ['Moc', 'hasta el domingo'],
  ['Deltik', '😴'],
  ['Odile', 'ok'],
  ['Inma', 'pongo el despertador'],
  ['Inma', 'vale'],
  ['Basile', 'tarde'],
  ['Deltik', 'uf, pronto'],
  ['Odile', 'a las ocho'],
  ['Moc', 'dónde nos vemos'],
  ['Inma', 'yo también, si no llueve'],
  ['Basile', 'yo'],
  ['Odile', 'hola a todos'],
] as const;

type Row = readonly [name: string, text: string];

/** What is read where all stands on the left, and what one writes in on the right. */
function said(
  row: (name: string, text: string, at: number) => string,
  lines: readonly Row[] = SAID,
  style = '',
): string[] {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left, width] = this.closest('aside') ? [700, 300] : this.closest('section') ? [0, 680] : [0, 1000];
    return { left, right: left + width, width, top: 0, bottom: 400, height: 400 } as DOMRect;
  });
  const rows = lines.map(([name, text], at) => row(name, text, at)).join('');
  document.body.innerHTML = `<main><section><h2>Caja de chat</h2><div class="messages" style="${style}">${rows}</div></section><aside><form><textarea name="mot"></textarea><input type="submit" value="Envoyer"></form><ul class="online">${['Moc', 'Inma', 'Odile', 'Deltik'].map((name) => `<li><a href="#">${name}</a> <small>en chat</small></li>`).join('')}</ul></aside></main>`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((seen) =>
    seen.kind === 'message' ? `${seen.author}: ${seen.text}` : [],
  );
}

it('is read, where each row says who and when, though rows of people look so', () => {
  const row = (name: string, text: string, at: number) =>
    `<div class="user-item"> <div> <span><img class="user-avatar" alt="" src="x.png"></span> </div> <div> <h4><a href="#">${name}</a></h4> <small class="label">${at + 2} minutos</small><br> <p>${text}</p> </div> </div>`;
  expect(said(row)).toEqual(SAID.map(([name, text]) => `${name}: ${text}`));
});

it('is not a list to choose from, as long as no conversation is shown', () => {
  const row = (name: string, text: string) =>
    `<div class="row"><div class="dialog dialog--border"><div class="dialog__top"><span>${name}</span><span>28/11/2026</span></div><div class="dialog__bottom"><div class="dialog__message">${text}</div><div class="dialog__ways"><button><i></i></button><ul><li><span>Quitter</span></li></ul></div></div></div></div>`;
  const dialogs: readonly Row[] = [
    ['Horaires du bac', 'à demain sur le quai'],
    ['Callum', 'le vélo est encore là ?'],
    ['Jeux de plateau', 'vendredi me va'],
    ['Priya', 'à plus'],
    ['zed_90', 'tu es là ?'],
    ['Ciné-club', 'je prends le pop-corn'],
  ];
  expect(said(row, dialogs, 'overflow:auto')).toEqual([]);
});
