/** How model chats draw themselves: with known selectors, and with nothing but their structure. */
import type { Site } from '../../../src/sites/index.ts';

export interface Message {
  readonly id: number;
  readonly author: string;
  readonly isMine: boolean;
  text: string;
}

export interface Talk {
  readonly name: string;
  readonly isRoom: boolean;
  readonly said: Message[];
}

export interface Skin {
  readonly name: string;
  /** What is known of the page; nothing: the generic reader reads it. */
  readonly selectors?: NonNullable<Site['selectors']>;
  /** The page without people and words: `#tabs`, `#rooms`, `#members`, and `#talk` in `#one`, with `#title` and `#pane`. */
  readonly page: string;
  tab(talk: Talk, isOpen: boolean): string;
  row(message: Message): string;
  /** Where the words of a message stand in its row; without it messages have no row of their own. */
  readonly words?: string;
}

const ROW_SELECTORS: NonNullable<Site['selectors']> = {
  rooms: { row: '.room', count: 'b' },
  members: { row: '.member' },
  messages: {
    pane: '.pane',
    row: '.row',
    author: '.who',
    text: '.what',
    mine: '.mine',
    theirs: '.theirs',
  },
  conversation: { box: '.talk', title: '.title', room: '.is-room', private: '.is-private' },
  tabs: { row: '.tab', active: '.on', private: '.private' },
  composer: '.write',
};

const PAGE = `<div id="tabs"></div><ul id="rooms"></ul><ul id="members"></ul>
<div id="one"><div id="talk" class="talk"><h2 id="title" class="title"></h2><div id="pane" class="pane"></div>
<textarea class="write" placeholder="Message"></textarea></div></div><div id="other"></div>`;

/** A chat whose classes tell the generic reader what is what, as those of most chats do. */
const PLAIN_PAGE = `<div role="tablist" id="tabs"></div><aside><h3>Salons</h3><ul class="rooms" id="rooms"></ul></aside>
<aside><h3>Membres</h3><ul class="users" id="members"></ul></aside>
<main id="one"><section id="talk" class="chat"><h2 id="title"></h2><div id="pane" class="messages" role="log"></div>
<form class="compose"><textarea placeholder="Votre message"></textarea><button>Envoyer</button></form></section></main><div id="other"></div>`;

const tab = ({ name, isRoom }: Talk, isOpen: boolean) =>
  `<span class="tab ${isOpen ? 'on' : ''} ${isRoom ? '' : 'private'}">${name}</span>`;
const plainTab = ({ name, isRoom }: Talk, isOpen: boolean) =>
  `<button role="tab" class="${isRoom ? 'channel' : 'private'}" aria-selected="${isOpen}">${name}</button>`;

const row = ({ author, text, isMine }: Message, more = '') =>
  `<div class="row ${isMine ? 'mine' : 'theirs'}"${more}><span class="who">${author}</span><span class="what">${text}</span></div>`;

export const skins: readonly Skin[] = [
  { name: 'rows, by selectors', selectors: ROW_SELECTORS, page: PAGE, tab, row, words: '.what' },
  {
    name: 'rows that have ids, by selectors',
    selectors: { ...ROW_SELECTORS, messages: { ...ROW_SELECTORS.messages, id: '@data-id' } as never },
    page: PAGE,
    tab,
    row: (message) => row(message, ` data-id="m${message.id}"`),
    words: '.what',
  },
  {
    name: 'one block of lines, by selectors',
    selectors: {
      ...ROW_SELECTORS,
      messages: { pane: '.pane', author: '.c4, .c5', mine: '.c4', theirs: '.c5' },
    },
    page: PAGE,
    tab,
    row: ({ author, text, isMine }) => `<b class="${isMine ? 'c4' : 'c5'}">${author}: </b>${text}<br>`,
  },
  {
    name: 'rows with classes, by structure',
    page: PLAIN_PAGE,
    tab: plainTab,
    row: ({ author, text }) =>
      `<div class="message"><span class="author">${author}</span> <span class="text">${text}</span></div>`,
    words: '.text',
  },
  {
    name: 'rows of a name and a text, by structure',
    page: PLAIN_PAGE,
    tab: plainTab,
    row: ({ author, text }) => `<p><b>${author}</b>: <i>${text}</i></p>`,
    words: 'i',
  },
  {
    name: 'one block of lines, by structure',
    page: PLAIN_PAGE,
    tab: plainTab,
    row: ({ author, text }) => `&lt;${author}&gt; ${text}<br>`,
  },
];
