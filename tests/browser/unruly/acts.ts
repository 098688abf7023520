import type { UnrulyPage } from './pages.ts';

/** What a page does while so many messages come to it, in the order of their numbers. */
export interface Act extends UnrulyPage {
  readonly name: string;
  /** Run in the page: with the burst in it. */
  readonly run: string;
  /** On a site that Vigie has selectors for, which find nothing here. */
  readonly isListed?: boolean;
  /**
   * Firefox has dead objects, its own view of a page's windows, another way to keep pages: there it is tried too, each time
   * or, where another act asks the same of Firefox, before a release.
   */
  readonly alsoFirefox?: 'always' | 'as a twin';
  /** So many conversations were open: the messages come to them in turn. */
  readonly conversations?: number;
}

/** So many messages come to a page while it does what it does: twenty times as many as it adds at once. */
export const BURST = 200;
const HALF = BURST / 2;

const BODY = `const body = document.createElement('body'); body.innerHTML = chat; document.body.replaceWith(body);`;
const FRAME = `const frame = document.createElement('iframe');`;

export const acts: readonly Act[] = [
  { name: 'is read by selectors', skin: 'selectors', run: `await burst(0, ${BURST});` },
  {
    name: 'has other selectors than its site',
    isListed: true,
    alsoFirefox: 'as a twin',
    run: `await burst(0, ${BURST});`,
  },
  {
    name: 'rewrites its whole body',
    skin: 'selectors',
    run: `await burst(0, ${HALF}); document.body.innerHTML = chat; box().innerHTML = all(${HALF}); await burst(${HALF}, ${BURST});`,
  },
  {
    name: 'puts another body in the place of its own',
    run: `await burst(0, ${HALF}); ${BODY} box().innerHTML = all(${HALF}); await burst(${HALF}, ${BURST});`,
  },
  {
    name: 'puts another body there, which shows only what comes then',
    run: `await burst(0, ${HALF}); ${BODY} await burst(${HALF}, ${BURST});`,
  },
  {
    name: 'opens its document anew and writes it',
    alsoFirefox: 'as a twin',
    run: `await burst(0, ${HALF});
      document.open();
      document.write('<!doctype html><style>.box { height: 300px; overflow: auto }</style><body>' + chat);
      document.close();
      await burst(${HALF}, ${BURST});`,
  },
  {
    name: 'goes to other addresses without being left',
    run: `for (let i = 0; i < ${BURST}; i += 20) {
        history.pushState({}, '', '?talk=' + i);
        dispatchEvent(new PopStateEvent('popstate'));
        await burst(i, i + 20);
      }`,
  },
  {
    name: 'has 20,000 nodes, and 200 messages come each second',
    more: `<div id="much"></div><script>document.getElementById('much').innerHTML = '<p>un <b>mot</b></p>'.repeat(10000);</script>`,
    run: `await burst(0, ${BURST}, { atOnce: 1, wait: 5 });`,
  },
  {
    name: 'drops old lines as others come',
    skin: 'selectors',
    run: `const drop = setInterval(() => { while (box().children.length > 60) box().firstElementChild.remove(); }, 5);
      await burst(0, ${BURST}, { atOnce: 20, wait: 15 });
      clearInterval(drop);`,
  },
  {
    name: 'moves the conversation into another frame',
    alsoFirefox: 'as a twin',
    run: `await burst(0, ${HALF});
      ${FRAME}
      document.body.append(frame);
      await later(50);
      const inner = frame.contentDocument;
      inner.body.append(inner.adoptNode(document.getElementById('top')));
      await burst(${HALF}, ${BURST}, { root: () => inner });`,
  },
  {
    name: 'moves the conversation into a window of its own and back',
    alsoFirefox: 'always',
    run: `await burst(0, ${HALF});
      const own = open('', 'own', 'popup').document;
      own.body.append(own.adoptNode(document.getElementById('top')));
      await later(1500);
      document.body.append(document.adoptNode(own.getElementById('top')));
      own.defaultView.close();
      await burst(${HALF}, ${BURST});`,
  },
  {
    name: 'has a frame that is left in the middle of what it shows',
    alsoFirefox: 'as a twin',
    run: `${FRAME}
      frame.src = location.pathname + '?frame';
      document.getElementById('top').replaceWith(frame);
      await came(frame);
      const root = () => frame.contentDocument;
      await later(1500);
      await burst(0, 40, { root });
      for (let i = 40; i < ${HALF}; i++) say(i, root());
      const again = came(frame);
      frame.src = location.pathname + '?frame-again';
      await again;
      await burst(${HALF}, ${BURST}, { root });`,
  },
  {
    name: 'shows the last lines in a frame that is loaded anew for each few',
    more: `<script>
      const next = Number(new URLSearchParams(location.search).get('next'));
      for (let i = Math.max(0, next - 40); i < next; i++) say(i, document);
    </script>`,
    run: `${FRAME}
      frame.src = location.pathname + '?frame';
      document.getElementById('top').replaceWith(frame);
      await came(frame);
      for (let next = 20; next <= ${BURST}; next += 20) {
        const again = came(frame);
        frame.contentWindow.location.replace(location.pathname + '?next=' + next);
        await again;
        await later(90);
      }`,
  },
  {
    name: 'trusts nobody, by its policy',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types page",
    },
    run: `await burst(0, ${BURST});`,
  },
  {
    name: 'has replaced what everybody calls',
    alsoFirefox: 'always',
    first: `const no = () => { window.called = true; throw new Error('no'); };
      for (const name of ['matches', 'closest', 'getAttribute', 'attachShadow', 'getBoundingClientRect', 'checkVisibility']) Element.prototype[name] = no;
      for (const name of ['map', 'filter', 'flatMap', 'find', 'some', 'every', 'at', 'findLast', 'forEach']) Array.prototype[name] = no;
      for (const name of Object.keys(console)) console[name] = () => { window.called = true; };
      window.MutationObserver = class { constructor() { no(); } };
      window.requestIdleCallback = window.requestAnimationFrame = window.getComputedStyle = window.MessageChannel = no;`,
    run: `await burst(0, ${BURST}); if (window.called) throw new Error("called");`,
  },
  {
    name: 'has fifty conversations open at once',
    conversations: 51,
    authors: Array.from({ length: 50 }, (_, i) => `ami${i}`),
    run: `document.getElementById('top').remove();
      const windows = authors.map((name) => {
        const one = document.createElement('div');
        one.innerHTML = chat.replace('id="top"', '').replace('>cuisine<', '>Discussion avec ' + name + '<');
        one.style.cssText = 'float: left';
        document.body.append(one);
        return one;
      });
      for (let i = 0; i < 150; i++) say(i, windows[i % 50], 'bonsoir ' + i);
      await later(2500);
      let next = 0;
      await burst(0, ${BURST}, { root: () => windows[next++ % 50] });`,
  },
];
