import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

/** What a page tells does not hang on how its HTML is written: the same page is drawn by many tools. */
const FOLDER = `${import.meta.dirname}/../pages`;
const ADDRESS = new URL('https://chat.example.com/');
const UNREAD = 'script, style, textarea, select, title, template, pre';
const BLOCKS =
  'div, p, li, td, tr, ul, ol, table, tbody, section, main, article, h1, h2, h3, h4, h5, h6, header, footer, form';

function textsIn(node: Node, texts: Text[] = []): readonly Text[] {
  for (const child of [...node.childNodes])
    if (child.nodeType === 3) texts.push(child as Text);
    else if (child.nodeType === 1 && !(child as Element).matches(UNREAD)) textsIn(child, texts);
  return texts;
}

/** What tools do to a page that nobody sees. */
const WAYS = {
  /** No white space between elements, as most frameworks draw. */
  minified(document: Document) {
    for (const text of textsIn(document.body)) if (!/[\S\u00a0]/.test(text.data)) text.remove();
  },
  /** A comment before each text, as where something may be drawn later. */
  comments(document: Document) {
    for (const text of textsIn(document.body)) text.before(document.createComment('!'));
  },
  /** Each text in a `span` of its own. */
  wrapped(document: Document) {
    for (const text of textsIn(document.body).filter(({ data }) => /\S/.test(data))) {
      const span = document.createElement('span');
      text.replaceWith(span);
      span.append(text);
    }
  },
  /** Far indented, as templates leave it. */
  indented(document: Document) {
    const space = () => document.createTextNode(`\n${' '.repeat(32)}`);
    for (const block of document.body.querySelectorAll(BLOCKS)) {
      block.before(space());
      block.prepend(space());
      block.append(space());
    }
  },
  /** Lists as plain boxes. */
  divided(document: Document) {
    for (const list of document.body.querySelectorAll('ul, li')) {
      const box = document.createElement('div');
      for (const { name, value } of list.attributes) box.setAttribute(name, value);
      box.append(...list.childNodes);
      list.replaceWith(box);
    }
  },
};

it.each<[page: string, way: keyof typeof WAYS]>([
  ['unknown-asks', 'indented'],
  ['unknown-bars-over', 'minified'],
  ['unknown-brackets', 'wrapped'],
  ['unknown-bubbles', 'wrapped'],
  ['unknown-counted', 'wrapped'],
  ['unknown-in-dialog', 'wrapped'],
  ['unknown-in-line', 'wrapped'],
  ['unknown-like-ajax-chat', 'comments'],
  ['unknown-like-codychat', 'divided'],
  ['unknown-looks', 'wrapped'],
  ['unknown-plain-asks', 'indented'],
  ['unknown-table', 'wrapped'],
  ['unknown-groupchats', 'indented'],
])('%s tells the same when it is %s', async (page, way) => {
  const window = new Window({ url: ADDRESS.href });
  window.document.write(readFileSync(`${FOLDER}/${page}.html`, 'utf8'));
  const document = window.document as unknown as Document;
  WAYS[way](document);
  const { generic } = JSON.parse(readFileSync(`${FOLDER}/${page}.json`, 'utf8'));
  expect(readOnce(document, ADDRESS, undefined, [])).toEqual(generic);
  await window.happyDOM.close();
});
