// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { barTabs } from '../../src/page/by-structure/news/bar.ts';
import { turnsToYou } from '../../src/page/by-structure/parts/approach.ts';
import { listCalled } from '../../src/page/by-structure/parts/list-words.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';

const prompts = () =>
  readOnce(document, new URL('https://chat.example.com/'), undefined, []).filter(
    ({ kind }) => kind === 'prompt',
  );

it('tells of nobody who is called as the reader is by the page, that they turn to the reader', () => {
  const row = (name: string, last: string) =>
    `<li class="conversation unread" style="cursor: pointer"><b>${name}</b><time>12:01</time><p>${last}</p></li>`;
  document.body.innerHTML = `<ul class="conversations">${[
    row('lilou', 'coucou, ça va ?'),
    row('You', 'bonne nuit'),
  ].join('')}</ul>
    <div role="log"><p><b>tom</b>: oui</p><p><b>nils</b>: non</p><p><b>tom</b>: merci</p></div>
    <textarea aria-label="Message"></textarea><button>Envoyer</button>`;
  expect(prompts()).toMatchObject([{ name: 'lilou' }]);
});

it('takes a whole list below the way to requests for nobody', () => {
  const rows = ['zoe', 'lilou', 'Cuisine', 'Kim', 'Musique', 'gwen', 'Lecture', 'Marc'].map(
    (name) => `<p class="talk"><b>${name}</b> <i>bonne nuit</i></p>`,
  );
  document.body.innerHTML = `<div><h4>Message requests</h4><b>1</b></div><div><div>${rows.join('')}</div></div>
    <div role="log"><p><b>tom</b>: oui</p><p><b>nils</b>: non</p><p><b>tom</b>: merci</p></div>
    <textarea aria-label="Message"></textarea><button>Envoyer</button>`;
  expect(prompts()).toEqual([]);
});

it.each(['1:10 PM', '12:56 pm', '1:05\u202FPM'])(
  '%s is a time of day, and heads no private messages',
  (clock) => {
    expect(listCalled(clock)).toBeUndefined();
    expect(turnsToYou(`you: yes ${clock}`)).toBe(false);
    expect(turnsToYou('lilou sent you a PM')).toBe(true);
  },
);

it('takes a figure beside how many wait for nobody who does', () => {
  const figure = (name: string, count: number, says: string) =>
    `<div class="field ${name}">\n            <span class="badge">${count}</span> ${says}\n          </div>`;
  document.body.innerHTML = `<div><div>${figure('waiting', 2, 'Clients en attente')}${figure('talking', 4, 'Clients en discussion')}</div></div>
    <div role="log"><p><b>tom</b>: oui</p><p><b>nils</b>: non</p><p><b>tom</b>: merci</p></div>
    <textarea aria-label="Message"></textarea><button>Envoyer</button>`;
  expect(prompts()).toEqual([]);
});

it('leaves out that a request is from an address', () => {
  document.body.innerHTML = `<div><h4>Contact requests</h4><p>from lilou@example.com</p></div>
    <div role="log"><p><b>tom</b>: oui</p><p><b>nils</b>: non</p><p><b>tom</b>: merci</p></div>
    <textarea aria-label="Message"></textarea><button>Envoyer</button>`;
  expect(prompts()).toMatchObject([{ name: 'lilou@example.com' }]);
});

it('takes the way to a profile for no heading of people', () => {
  expect(listCalled('Voir le profil')).toBeUndefined();
  expect(listCalled('Profils')).toBe('people');
});

it('takes the word that ends a row for no heading of the next', () => {
  keepNatives(window as never);
  const row = (name: string, at: number) =>
    `<tr><td class="x1">${name}</td><td class="x2">${at}/7</td><td>${at % 2 ? 'Playing' : 'Waiting'}</td></tr>`;
  const rows = ['Vélo', 'Lecture', 'Jeux', 'Cuisine', 'Bricolage'].map(row);
  document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
  const look = barTabs(
    new Scope(document, new URL('https://chat.example.com/')),
    () => false,
    () => true,
  );
  let step = look.next();
  while (!step.done) step = look.next();
  expect(step.value.listed).toEqual([]);
});

it('takes a heading of private conversations that is called private, as they are, for nobody', () => {
  const row = (name: string) => `<li class="user unread"><b>${name}</b><i class="splotch">1</i></li>`;
  document.body.innerHTML = `<h1 class="private">Private Messages</h1><ul>${['kirk', 'gwen'].map(row).join('')}</ul>
    <span class="private tab">Direct</span>
    <div role="log"><p><b>tom</b>: oui</p><p><b>nils</b>: non</p><p><b>tom</b>: merci</p></div>
    <textarea aria-label="Message"></textarea><button>Envoyer</button>`;
  const names = prompts().flatMap((one) => (one.kind === 'prompt' ? one.name : []));
  expect(names).toContain('kirk');
  expect(names).not.toContain('Private Messages');
  expect(names).not.toContain('Direct');
});
