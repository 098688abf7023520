// @vitest-environment happy-dom
/** Rows of many among rows of one each, by what stands in their labels or in their pictures alone. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

it('so where the page labels them with that and their names', () => {
  const row = ([label, name, mark]: readonly string[]) =>
    `<div role="treeitem" class="item" aria-label="${label} ${name}"><i class="face">${name?.[0]}</i><span class="${mark}">${name}</span></div>`;
  const rows = [
    ['Chat', 'Aiko Tanaka', ''],
    ['Group chat', 'Release Crew', ''],
    ['Unread Chat', 'Noor Haddad', 'unread'],
    ['Chat', 'Group Chat Bram', ''],
    ['Group chat', 'Lunch Walkers', ''],
    ['Chat', 'Piet van Dam', ''],
  ].map(row);
  const log = twoSpeak(
    ['Piet van Dam', 'Aiko Tanaka'],
    ['hi', 'hello', 'who is in?', 'me'],
    ['Message', 'Send'],
  );
  const told = toldIn(`<h2>Chat</h2><div role="tree">${rows.join('')}</div>${log}`);
  expect(told.rooms).toEqual(['Release Crew', 'Lunch Walkers']);
  expect(told.prompts).toEqual(['Noor Haddad']);
  expect(told.members).toEqual([]);
});

it('so where two pictures stand in what is one elsewhere, on the left and on the right', () => {
  const row = ([name, last, mark]: readonly string[]) => {
    const face =
      name === 'Sami swoi' ? '<i class="left-avatar"></i><i class="right-avatar"></i>' : '<img src="data:,">';
    return `<li class="entry ${mark}"><a href="#"><div class="entry-avatar">${face}</div><b>${name}</b><p>${last}</p><time>${'12:0'}${last?.length}</time></a></li>`;
  };
  const rows = [
    ['Bartek Z', 'powodzenia jutro', ''],
    ['Sami swoi', 'super', ''],
    ['Zosia W.', 'jesteś?', 'unread'],
    ['kuba23', 'już', ''],
    ['Marta', 'ok', ''],
  ].map(row);
  const log = twoSpeak(
    ['Hania', 'Pan Jurek'],
    ['o której', 'o szóstej', 'kto ma klucz', 'ja'],
    ['Wiadomość', 'Wyślij'],
  );
  const told = toldIn(
    `<ul>${rows.join('')}</ul><main><header><span class="name">Sami swoi</span></header>${log}</main>`,
  );
  expect(told.rooms).toEqual(['Sami swoi']);
  expect(told.prompts).toEqual(['Zosia W.']);
});
