import type { Served } from '../../../src/tools/serve.ts';
import { LINES, STRANGER } from '../../../src/tools/tour/story.ts';
import { servePages } from '../harness/index.ts';

/** A chat that no list names, and that says by its structure alone what it is. Its own script lets the stranger write. */
const CHAT = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Un tchat</title>
<style>body { font: 14px sans-serif; } .messages { height: 300px; width: 420px; overflow: auto; }</style></head>
<body><div class="chat"><h2>Discussion avec ${STRANGER.name}</h2><div class="messages"></div>
<form class="compose"><textarea placeholder="Votre message" name="message"></textarea><button>Envoyer</button></form></div>
<script>
const say = (text, author = '${STRANGER.name}') => {
  const row = document.createElement('div');
  row.className = 'message';
  row.innerHTML = '<span class="author"></span> <span class="text"></span>';
  row.firstChild.textContent = author;
  row.lastChild.textContent = text;
  document.querySelector('.messages').append(row);
};
for (const text of ['salut tout le monde', 'ça va ici ?', 'il fait beau', 'on joue ce soir ?']) say(text, 'lea');
say(${JSON.stringify(LINES.asksAge)});
say(${JSON.stringify(LINES.secrecy)});
</script></body></html>`;

/** Long, with a search box and a form to write to an office, and no chat. */
const SHOP = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une boutique</title></head><body>
<form role="search"><input type="search" name="q"></form>
${Array.from({ length: 400 }, (_, i) => `<article class="product"><h3>Article ${i}</h3><p>Une description.</p><ul><li>rouge</li><li>vert</li></ul><a href="#${i}">Voir</a></article>`).join('')}
<form><input type="email" name="email"><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>
</body></html>`;

/** Who comes in here needs no account: the chat is another document, which the form leads to. */
const DOOR = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Entrer</title></head><body>
<h1>Tchat sans inscription</h1>
<form action="/chat"><label>Pseudo <input name="pseudo" id="pseudo"></label><label>Âge <input name="age" id="age"></label>
<label>Code postal <input name="cp" id="cp"></label><button id="enter">Entrer</button></form>
</body></html>`;

const framed = (
  attributes: string,
) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un cadre</title></head>
<body><h1>Une page</h1><iframe id="chat" ${attributes} style="width: 700px; height: 560px; border: 0"></iframe></body></html>`;

const ATTRIBUTE = CHAT.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** @param port the one that the pages are served at */
function pageAt(path: string, port: number): string {
  switch (path) {
    case 'shop':
      return SHOP;
    case 'door':
      return DOOR;
    case 'same-origin':
      return framed('src="/chat"');
    case 'srcdoc':
      return framed(`srcdoc="${ATTRIBUTE}"`);
    case 'sandboxed':
      return framed(`sandbox="allow-scripts" srcdoc="${ATTRIBUTE}"`);
    case 'other-host':
      return framed(`src="http://${FRAMED}:${port}/chat"`);
    default:
      return CHAT;
  }
}

/** Hosts of the tests: none of them is listed but the last two, which belong to one listed site. */
export const PLAIN = 'salon.example.com';
export const LISTED = 'www.coco.gg';
export const FRAMED = 'tchat.coco.gg';
export const HOSTS = [PLAIN, LISTED, FRAMED];

export function serveEntryPages(): Promise<Served> {
  return servePages((path, port) => ({ html: pageAt(path, port) }));
}
