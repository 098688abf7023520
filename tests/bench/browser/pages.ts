/** The pages that are measured on: the practice chat with more in it, and plain ones made here. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../src/tools/build.ts';
import { serve } from '../../../src/tools/serve.ts';

export const COCO = join(ROOT, 'tests/pages/coco');
export const COCO_HOST = 'www.coco.gg';

/** What the people of these pages say: nothing that anybody is warned of, and no two alike. */
export const SAYINGS = [
  'bonjour tout le monde, vous allez bien ce soir',
  'quelqu’un a vu le match hier',
  'moi je prépare une tarte aux pommes',
  'il pleut encore chez nous',
  'tu connais un bon site de recettes',
  'je rentre du travail et je suis fatigué',
  'le film était bien mais un peu long',
  'on joue au quiz après',
] as const;

/** Runs in the practice chat before it draws: fills its lists. */
export function manyInCoco({ rooms, members }: { rooms: number; members: number }): void {
  addEventListener('DOMContentLoaded', () => {
    const page = globalThis as unknown as { salons?: object[]; membres?: object[] };
    for (let i = 0; page.salons && i < rooms; i++)
      page.salons.push({ id: 200 + i, nom: `salon numero ${i}`, nb: i % 60 });
    for (let i = 0; page.membres && i < members; i++)
      page.membres.push({ nom: `membre${i}`, age: 18 + (i % 60), ville: 'PARIS', sexe: 1 + (i % 2) });
  });
}

/**
 * A chat that only appends, and drops its oldest lines where `keep` says so. Nobody's software. It scrolls once a frame,
 * as chats do: one that asked for its height after each of 200 lines a second would be at its own limit on a slow machine,
 * and tell nothing of what stands beside it.
 */
const APPENDING = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Salon</title>
<style>#log{height:500px;overflow:auto}.row{padding:2px}</style>
<h1>Salon</h1><div id="log" role="log"></div><form onsubmit="return false"><input aria-label="Message" placeholder="Votre message"><button>Envoyer</button></form>
<script>
const log = document.getElementById('log');
const keep = Number(new URLSearchParams(location.search).get('keep') || 1e9);
function say(who, text) {
  const row = document.createElement('div');
  row.className = 'row message';
  const name = document.createElement('b');
  name.className = 'author';
  name.textContent = who;
  const words = document.createElement('span');
  words.className = 'text';
  words.textContent = text;
  row.append(name, ' ', words);
  log.append(row);
  while (log.childElementCount > keep) log.firstElementChild.remove();
  if (!scrolls) requestAnimationFrame(scroll);
  scrolls = true;
}
let scrolls = false;
function scroll() {
  scrolls = false;
  log.scrollTop = log.scrollHeight;
}
for (let i = 0; i < 8; i++) say('ami' + (i % 3), 'ligne de départ numéro ' + i);
</script></html>`;

/** The same with a title that names who is talked to: one conversation at a time, and a log that is emptied for the next. */
const PRIVATE = APPENDING.replace('<h1>Salon</h1>', '<h1 id="who">Salon</h1>').replace(
  'for (let i = 0; i < 8',
  `var said = 0;
const append = say;
say = (who, text) => { said++; append(who, text); };
function open(name) { document.getElementById('who').textContent = name; log.replaceChildren(); }
for (let i = 0; i < 8`,
);

/** An article with as many nodes as said, and a small chat beside it. */
function large(nodes: number): string {
  const paragraphs = Array.from(
    { length: Math.floor(nodes / 5) },
    (_, i) => `<p>${SAYINGS[i % SAYINGS.length]} <b>${i}</b> et la suite.</p>`,
  );
  return APPENDING.replace('<h1>', `<article>${paragraphs.join('')}</article><h1>`);
}

/** Pages without a chat: what people read, buy, and fill in all day. */
export const PLAIN_PAGES = ['article', 'shop', 'form', 'table'] as const;

const plain = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><header><a href="#">Accueil</a><form role="search"><input type="search" name="q" aria-label="Chercher"><button>Chercher</button></form></header><main>${body}</main></html>`;
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const saying = (i: number) => SAYINGS[i % SAYINGS.length] ?? '';

const ARTICLE = plain(
  'Article',
  `<h1>Titre</h1>${many(400, (i) => `<p>${saying(i)}. <a href="#${i}">${saying(i + 1)}</a>, ${saying(i + 2)}.</p>`)}
  <h2>Commentaires</h2>${many(40, (i) => `<div class="comment"><b>lecteur${i}</b> <p>${saying(i)}</p></div>`)}
  <textarea name="comment" aria-label="Commentaire"></textarea><button>Publier</button>`,
);
const SHOP = plain(
  'Boutique',
  many(
    300,
    (i) =>
      `<div class="card"><img alt="" width="90" height="90"><h3><a href="#${i}">Article ${i}</a></h3><span>${i} €</span><button>Ajouter</button></div>`,
  ),
);
const FORM = plain(
  'Inscription',
  `<form>${many(40, (i) => `<label>Champ ${i} <input type="text" name="champ${i}"></label>`)}<label>E-mail <input type="email"></label><label>Message <textarea></textarea></label><button>Envoyer</button></form>`,
);
const TABLE = plain(
  'Table',
  `<table>${many(800, (i) => `<tr><td>${i}</td><td>${saying(i)}</td><td>${i * 3}</td><td><input type="text" value="${i}"></td></tr>`)}</table>`,
);

export async function servePages(): Promise<{ url(name: string): string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-pages-'));
  const pages: Record<string, string> = {
    appending: APPENDING,
    private: PRIVATE,
    article: ARTICLE,
    shop: SHOP,
    form: FORM,
    table: TABLE,
    large: large(20_000),
  };
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
  const served = await serve(folder);
  return {
    url: (name) => `http://127.0.0.1:${served.port}/${name.replace(/(?=\?|$)/, '.html')}`,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
