// @vitest-environment happy-dom
/** Lists that stand in several, each of one row or two, or in what is called an inbox. */
import { expect, it } from 'vitest';
import { listedIn } from '../../src/page/by-structure/lists/lists-in-one.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { listsIn, toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

keepNatives(window);

const LOG = twoSpeak(
  ['ines', 'Camille R'],
  ['hello', 'hi there', 'who is coming?', 'me'],
  ['Message', 'Send'],
);
const PEOPLE = ['Camille R', 'ines', 'jo_94', 'Yann'];

it('are read as one, where each is a list of one row', () => {
  const rows = PEOPLE.map((name) => `<ul class="of-one"><li><i></i> <a href="">${name}</a></li></ul>`);
  const page = `<h4>Participants [4]</h4><div>${rows.join('')}</div>${LOG}`;
  expect(listsIn(page)).toEqual({ rooms: [], members: PEOPLE });
});

it('are read as one, where one of them is too short by itself', () => {
  const part = (name: string, ...rooms: string[]) =>
    `<div id="${name}"><ul>${rooms.map((room) => `<li data-sid="${room}"><span>${room}</span><div class="remove-button"></div></li>`).join('')}</ul></div>`;
  document.body.innerHTML =
    part('invited', 'Choir', 'Board games') +
    part('mine', 'Plants', 'Office', 'Book club') +
    '<div id="foot"><button>Create</button></div>';
  const groups = [...document.body.children];
  const named = (some: readonly Element[]) => listedIn(some).map((row) => row.textContent);
  expect(named(groups)).toEqual(['Choir', 'Board games', 'Plants', 'Office', 'Book club']);
  // Lists that are long enough are told by themselves, and one alone is none of several.
  expect(named(groups.slice(1))).toEqual([]);
  expect(named(groups.slice(0, 1))).toEqual([]);
});

it('are of people, whose ages and towns are nobody’s last words', () => {
  const rows = PEOPLE.map(
    (name, at) =>
      `<a href="#" class="entry"><b>${name}</b> <small>${31 + at}, ${['Leeds', 'Lyon', 'Malta', 'Cork'][at]}</small></a>`,
  );
  expect(
    listsIn(`<div class="inbox_people"><div class="list">${rows.join('')}</div></div>${LOG}`).members,
  ).toEqual(PEOPLE);
});

it('ask for nothing, where a way out names who is signed in', () => {
  const nav =
    '<nav><h1>A chat for talking</h1><a href="stats">Stats</a><a href="out">Logout (ines)</a></nav>';
  expect(toldIn(nav + LOG).prompts).toEqual([]);
});
