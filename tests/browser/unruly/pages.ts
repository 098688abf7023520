import type { Served } from '../../../src/tools/serve.ts';
import { servePages } from '../harness/index.ts';

/** Rows as hack.chat has them, which are read by its selectors; and rows that say by their structure alone what they are. */
const SKINS = {
  selectors: {
    chat: `<div id="top"><main id="messages" class="box"></main>
<footer id="footer"><form id="chatform"><textarea id="chatinput" placeholder="Type to chat here."></textarea></form></footer></div>
<aside id="sidebar"><ul id="users"><li><a>lea</a></li><li><a>tom</a></li></ul></aside>`,
    row: '<div class="message"><span class="nick"><a href="#">AUTHOR</a></span><p class="text">TEXT</p></div>',
  },
  structure: {
    chat: `<div class="chat" id="top"><h2>cuisine</h2><div class="messages box"></div>
<form class="compose"><textarea placeholder="Votre message" name="message"></textarea><button>Envoyer</button></form></div>`,
    row: '<div class="message"><span class="author">AUTHOR</span> <span class="text">TEXT</span></div>',
  },
} as const;

export interface UnrulyPage {
  readonly skin?: keyof typeof SKINS;
  /** What its script does before anything else is there. */
  readonly first?: string;
  /** Markup below the chat. */
  readonly more?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Who says the messages, in turn. */
  readonly authors?: readonly string[];
}

export const AUTHORS = ['lea', 'tom', 'ines'];

/** A chat that its own script writes: `say` one message, `burst` many, `all` of them anew. */
function htmlOf({ skin = 'structure', first = '', more = '', authors = AUTHORS }: UnrulyPage): string {
  const { chat, row } = SKINS[skin];
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Un tchat</title>
<script>${first}</script>
<style>body { font: 14px sans-serif; } .box { height: 300px; width: 420px; overflow: auto; } p { margin: 0; } iframe { width: 600px; height: 500px; }</style></head>
<body>${chat}
<script>
const policy = window.trustedTypes?.createPolicy('page', { createHTML: (text) => text });
const trust = (text) => policy?.createHTML(text) ?? text;
const chat = ${JSON.stringify(chat)};
const authors = ${JSON.stringify(authors)};
const box = (root = document) => root.querySelector('.box');
const html = (i, text = 'message ' + i) => ${JSON.stringify(row)}.replace('AUTHOR', authors[i % authors.length]).replace('TEXT', text);
const say = (i, root, text) => box(root).insertAdjacentHTML('beforeend', trust(html(i, text)));
const all = (to) => { let rows = ''; for (let i = 0; i < to; i++) rows += html(i); return rows; };
const later = (ms) => new Promise((over) => setTimeout(over, ms));
const burst = async (from, to, { atOnce = 10, wait = 10, root = () => document } = {}) => {
  for (let i = from; i < to; i += atOnce) {
    for (let j = i; j < Math.min(to, i + atOnce); j++) say(j, root());
    await later(wait);
  }
};
const came = (frame) => new Promise((come) => frame.addEventListener('load', come, { once: true }));
for (let i = 0; i < 9; i++) say(i, document, 'bonsoir ' + i);
</script>
${more}
</body></html>`;
}

/** Serves each page under its name. */
export function serveUnruly(pages: Readonly<Record<string, UnrulyPage>>): Promise<Served> {
  return servePages((path) => {
    const page = pages[path];
    return page && { html: htmlOf(page), ...(page.headers && { headers: page.headers }) };
  });
}
