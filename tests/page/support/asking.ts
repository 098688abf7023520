/** Who is told as turning to the reader, on a page that is read once. */
import { readOnce } from '../../../src/page/index.ts';

/** A conversation, and what one writes in. */
const LOG = `<h1>Jardin</h1><div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

/** The names of those who ask, where something stands before the conversation. */
export const asking = (html: string): string[] => {
  document.body.innerHTML = `${html}${LOG}`;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  return seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : []));
};
