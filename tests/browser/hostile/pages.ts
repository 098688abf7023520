import type { HostilePage } from './serve-pages.ts';

/** Everything in the document that is neither head nor body, which is where a page would find us. */
const OURS =
  '[...document.documentElement.children].filter((one) => one !== document.head && one !== document.body)';
const often = (code: string) => `setInterval(() => { ${code} }, 50);`;

/** Pages that fight back. On each a warning must be there, or the popup must say that it could not be shown. */
export const hostilePages: readonly HostilePage[] = [
  // First: once anything was read as a screen reader hears it, Firefox tells each page to one, and takes half a minute over this one.
  {
    name: 'sends messages of a megabyte',
    untold: true,
    lines: [
      `tu as quel âge ? ${'blabla '.repeat(150_000)}`,
      'ça reste entre nous, dis rien à tes parents',
      `tu as snap ? ${'a'.repeat(1_000_000)}`,
    ],
  },
  {
    name: 'removes our host, now and then',
    later: `setTimeout(() => { for (const one of ${OURS}) one.remove(); }, 600);`,
  },
  {
    name: 'removes our host at once, for ever',
    alsoFirefox: true,
    later: `new MutationObserver(() => { for (const one of ${OURS}) one.remove(); }).observe(document.documentElement, { childList: true });`,
  },
  {
    name: 'hides our host by attributes',
    later: often(
      `for (const one of ${OURS}) { one.hidden = true; one.inert = true; one.style.cssText = 'display:none!important;opacity:0!important'; one.setAttribute('aria-hidden', 'true'); }`,
    ),
  },
  {
    name: 'hides whatever is not its own by style',
    alsoFirefox: true,
    css: `html > :not(head, body), body > :not(#tout, #works) { display: none !important; visibility: hidden !important; opacity: 0 !important; content-visibility: hidden !important; clip-path: inset(50%) !important; filter: opacity(0) !important; transform: scale(0) !important; }`,
  },
  {
    name: 'moves our host off screen by style',
    css: `html > :not(head, body) { position: absolute !important; left: -9999px !important; top: -9999px !important; translate: -9999px 0 !important; zoom: 0.01 !important; }`,
  },
  {
    name: 'covers everything with a layer on top',
    later: often(
      `if (!window.cover?.isConnected || document.documentElement.lastChild !== window.cover) { window.cover ??= Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0;z-index:2147483647;background:#0008' }); document.documentElement.append(window.cover); }`,
    ),
  },
  {
    name: 'covers everything with a modal of its own',
    alsoFirefox: true,
    markup:
      '<dialog id="modal" style="width:100vw;height:100vh;max-width:none;max-height:none">Acceptez nos cookies</dialog>',
    later: `setTimeout(() => document.getElementById('modal').showModal(), 500);`,
  },
  {
    name: 'presses our buttons by script',
    later: often(
      `for (const one of ${OURS}) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) { one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 640, clientY: 40 })); } for (let y = 20; y < innerHeight; y += 30) for (const x of [700, 900, 1000]) document.elementFromPoint(x, y)?.click();`,
    ).replace('}, 50)', '}, 400)'),
  },
  {
    name: 'clones our host to fake it',
    later: `setTimeout(() => { for (const one of ${OURS}) document.documentElement.append(one.cloneNode(true)); }, 900);`,
  },
  {
    name: 'floods the page with nodes',
    later: `let n = 0; const flood = setInterval(() => { for (let i = 0; i < 500; i++) document.body.append(Object.assign(document.createElement('p'), { textContent: 'ligne ' + n++ })); if (n > 20000) clearInterval(flood); }, 20);`,
    css: 'body { overflow: hidden; }',
  },
  {
    name: 'freezes its prototypes',
    alsoFirefox: true,
    first:
      'for (const one of [Object, Array, Function, Node, Element, HTMLElement, EventTarget, Document, ShadowRoot, MutationObserver, Promise, Map, Set]) { Object.freeze(one); Object.freeze(one.prototype); }',
  },
  {
    name: 'replaces what we might call',
    alsoFirefox: true,
    first: `const no = () => { window.called = true; throw new Error('no'); };
      for (const name of ['attachShadow', 'animate', 'closest', 'querySelectorAll', 'getBoundingClientRect']) Element.prototype[name] = no;
      for (const name of ['appendChild', 'insertBefore', 'contains', 'addEventListener']) Node.prototype[name] = no;
      for (const name of ['createElement', 'querySelector', 'querySelectorAll', 'elementFromPoint', 'elementsFromPoint']) Document.prototype[name] = no;
      window.MutationObserver = class { constructor() { no(); } };
      window.requestAnimationFrame = no; window.getComputedStyle = no;
      for (const name of Object.keys(console)) console[name] = (...words) => { (window.printed ??= []).push(words.join(' ')); };`,
  },
  {
    name: 'lets nothing in by its policy',
    alsoFirefox: true,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  },
  {
    name: 'lets no style in by its policy',
    alsoFirefox: true,
    headers: { 'content-security-policy': "default-src 'none'" },
  },
  {
    name: 'is important in everything',
    css: `*, *::before, *::after, *::part(x) { color: #ffffff01 !important; font: 90px fantasy !important; letter-spacing: 2em !important; pointer-events: none !important; user-select: none !important; animation: none !important; } #works, #works * { pointer-events: auto !important; font: 14px sans-serif !important; letter-spacing: 0 !important; }`,
  },
  {
    name: 'names its elements to clobber ours',
    alsoFirefox: true,
    markup: `<form name="body"></form><form name="documentElement"><input name="children"><input name="parentNode"><input name="attributes"></form><img name="createElement"><img name="querySelector"><img name="head"><iframe name="defaultView" srcdoc=""></iframe><form id="activeElement" name="activeElement"></form><form name="adoptedStyleSheets"></form>`,
  },
  {
    name: 'puts markup and scripts into names, rooms and messages',
    stranger: '&lt;img src=x onerror=window.ran=1&gt;',
    room: 'lycéenne &lt;script&gt;window.ran=1&lt;/script&gt;',
    lines: [
      'tu as quel âge ? &lt;svg onload=window.ran=1&gt;',
      'ça reste entre nous &lt;a href="javascript:window.ran=1"&gt;ici&lt;/a&gt;',
      'tu as snap ? &lt;/div&gt;&lt;style&gt;*{display:none}&lt;/style&gt;',
    ],
  },
  {
    name: 'writes from right to left and between the letters',
    stranger: '\u202Exam',
    lines: [
      '\u202Etu as q\u200Buel â\u200Dge ?',
      'ça re\u200Bste en\u2060tre nous, dis r\u00ADien à tes parents\u202E',
      'tu as \u200Fsnap ?',
    ],
  },
];
