// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { type Sighting, watchPage } from '../../src/page/index.ts';
import type { Site } from '../../src/sites/index.ts';
import { pass, stopTime } from './support/time.ts';

const url = new URL('https://chat.example.com/');
const site: Site = {
  id: 'example',
  name: 'Example',
  kind: 'open-chat',
  hosts: ['example.com'],
  onByDefault: true,
  languages: ['fr'],
  why: { fr: 'Un exemple.', en: 'An example.' },
  since: '2026-11',
  sources: ['made up'],
  checked: '2026-11',
  selectors: {
    rooms: { row: '.room', count: 'b' },
    members: { row: '.member' },
    messages: { pane: '.pane', row: '.row', author: '.who', text: '.what', id: '@data-id' },
    conversation: { title: '.title' },
    composer: '.write',
    entryForm: { pseudonym: '#nick', age: '#age' },
  },
};

let stop: AbortController;
let sightings: Sighting[];
/** The conversations that anything was said in. */
let told: Set<string | undefined>;
let watch: ReturnType<typeof watchPage>;
beforeEach(() => {
  stopTime();
  stop = new AbortController();
  sightings = [];
  told = new Set();
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function start(html: string, selectors: Partial<NonNullable<Site['selectors']>> = {}) {
  document.body.innerHTML = html;
  watch = watchPage({
    document,
    url,
    site: { ...site, selectors: { ...site.selectors, ...selectors } },
    engines: [],
    signal: stop.signal,
    onSighting: (sighting) => sightings.push(sighting),
    schedule: (slice) => setTimeout(slice),
  });
}

async function seen(kind: Observation['kind'], wait = 400): Promise<unknown[]> {
  await pass(wait);
  const found = sightings.filter((one) => one.observation.kind === kind && !one.redrawn);
  sightings = [];
  for (const { observation } of found) if ('conversation' in observation) told.add(observation.conversation);
  return found.map(({ observation }) => ('text' in observation ? observation.text : observation));
}

function pane(...texts: string[]): string {
  return `<div class="pane">${texts.map(row).join('')}</div>`;
}
function row(text: string): string {
  return `<div class="row"><span class="who">tom</span><span class="what">${text}</span></div>`;
}
function add(text: string, to = document.querySelector('.pane')): void {
  to?.insertAdjacentHTML('beforeend', row(text));
}

describe('each message is reported once', () => {
  it('when it is still being written', async () => {
    start(pane('un'));
    await seen('message');
    add('b');
    const what = [...document.querySelectorAll('.what')].at(-1) as Element;
    for (const text of ['bon', 'bonjour', 'bonjour toi']) {
      what.textContent = text;
      await pass(40);
    }
    expect(await seen('message')).toEqual(['bonjour toi']);
  });

  it('and again with its new words when it is edited', async () => {
    start(pane('un', 'deux', 'trois'));
    await seen('message');
    (document.querySelectorAll('.what')[1] as Element).textContent = 'DEUX';
    expect(await seen('message')).toEqual(['DEUX']);
  });

  it('when a virtual list puts other messages in the same rows', async () => {
    const said = Array.from({ length: 40 }, (_, i) => `message ${i % 15}`);
    start(pane(...said.slice(0, 10)));
    expect(await seen('message')).toEqual(said.slice(0, 10));
    for (const top of [5, 12, 20, 30, 22, 10, 0, 9, 18, 27, 30]) {
      for (const [i, what] of [...document.querySelectorAll('.what')].entries())
        what.textContent = said[top + i] ?? '';
      await Promise.resolve();
    }
    expect(new Set(await seen('message')).size).toBe(15);
    (document.querySelectorAll('.what')[0] as Element).textContent = 'message 0';
  });

  it('when one person writes so much in a row that their group outgrows all others', async () => {
    const said = (text: string) => `<div class="message"><div class="bubble">${text}</div></div>`;
    const group = (who: string, ...texts: string[]) =>
      `<div class="group"><span class="author">${who}</span>${texts.map(said).join('')}</div>`;
    const talk = Array.from({ length: 10 }, (_, i) =>
      group(i % 2 ? 'lilou' : 'Karim', `mot ${i}`, `et ${i}`),
    );
    document.body.innerHTML = `<h2>Karim</h2><div role="log"><div class="list">${talk.join('')}</div></div><textarea aria-label="Message"></textarea><p></p>`;
    watch = watchPage({
      document,
      url,
      site: undefined,
      engines: [],
      signal: stop.signal,
      onSighting: (sighting) => sightings.push(sighting),
      schedule: (slice) => setTimeout(slice),
    });
    expect(await seen('message', 1500)).toHaveLength(20);
    const last = document.querySelector('.group:last-child') as Element;
    for (let i = 0; i < 120; i++) {
      last.insertAdjacentHTML('beforeend', said(`message ${i}`));
      // The page around it changes too.
      if (i % 20 === 0) {
        (document.querySelector('p') as Element).textContent = `${i}`;
        await pass(0);
      }
    }
    expect(await seen('message', 1500)).toHaveLength(120);
  });

  it('in a burst of 500, with the older ones trimmed away', async () => {
    start(pane());
    const box = document.querySelector('.pane') as Element;
    for (let i = 0; i < 500; i++) {
      add(`message ${i}`);
      if (box.children.length > 100) box.firstElementChild?.remove();
      if (i % 20 === 0) await pass(0);
    }
    expect(await seen('message', 900)).toEqual(Array.from({ length: 500 }, (_, i) => `message ${i}`));
  });

  it('when the words over it change and its lines do not', async () => {
    start(`<h2 class="title">lea</h2>${pane('un', 'deux', 'trois')}`);
    await seen('message');
    const title = document.querySelector('.title') as Element;
    for (const text of ['lea écrit…', '', 'lea']) {
      title.textContent = text;
      add(`avec ${text}`);
      await pass(300);
    }
    expect(await seen('message')).toEqual(['avec lea écrit…', 'avec', 'avec lea']);
    expect(told.size).toBe(1);
    // Another conversation is another: its title came before its lines.
    title.textContent = 'tom';
    await pass(300);
    (document.querySelector('.pane') as Element).innerHTML = ['un', 'deux', 'six'].map(row).join('');
    expect(await seen('message')).toEqual(['un', 'deux', 'six']);
    expect(told.size).toBe(2);
  });

  it('in a pane that goes in the middle of a flood, and in the one that comes in its place', async () => {
    start(pane('un'));
    await seen('message');
    const before = document.querySelector('.pane') as Element;
    const many = Array.from({ length: 30 }, (_, i) => `message ${i}`);
    for (const text of many) add(text);
    // Observers are told; time stands still.
    for (let i = 0; i < 4; i++) await Promise.resolve();
    before.outerHTML = pane('un', ...many);
    await pass(50);
    add('un de plus');
    expect(await seen('message', 1500)).toEqual([...many, 'un de plus']);
  });

  it('when the page gives the reader’s own message its lasting id later', async () => {
    start('<div class="pane"></div><textarea class="write"></textarea>');
    const box = document.querySelector('.pane') as Element;
    const write = document.querySelector('.write') as HTMLTextAreaElement;
    write.value = 'coucou';
    write.dispatchEvent(new Event('input', { bubbles: true }));
    box.innerHTML = '<div class="row" data-id="local-1"><span class="what">coucou</span></div>';
    expect(await seen('message')).toEqual(['coucou']);
    box.innerHTML = '<div class="row" data-id="server-9"><span class="what">coucou</span></div>';
    expect(await seen('message')).toEqual([]);
  });
});

describe('a page is read wherever it keeps its text', () => {
  it('skips copies that are not displayed', async () => {
    start(
      '<div class="room">cuisine <b>3</b></div><div style="display:none"><div class="room">copie <b>3</b></div></div>',
    );
    expect(await seen('room')).toEqual(['cuisine']);
  });

  it('reads rooms that are shown later', async () => {
    start('<div class="later" style="display:none"><div class="room">cuisine <b>3</b></div></div>');
    expect(await seen('room')).toEqual([]);
    document.querySelector('.later')?.removeAttribute('style');
    expect(await seen('room')).toEqual(['cuisine']);
  });

  it('reads open shadow roots, those made late too', async () => {
    start('<chat-box></chat-box>');
    await seen('message', 50);
    const shadow = document.querySelector('chat-box')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = pane('dans l’ombre');
    expect(await seen('message', 700)).toEqual(['dans l’ombre']);
    add('encore', shadow.querySelector('.pane'));
    expect(await seen('message')).toEqual(['encore']);
  });

  it('is not misled by a form whose fields carry the names of DOM functions', async () => {
    start(
      '<form class="room"><input name="querySelector"><input name="parentNode"><input name="attributes">cuisine</form>',
    );
    expect(await seen('room')).toEqual(['cuisine']);
  });
});

describe('the entry form', () => {
  it('is reported with what it asks, and again with the age once it is typed', async () => {
    start('<input id="nick"><input id="age">');
    expect(await seen('entry-form')).toEqual([{ kind: 'entry-form', asks: ['pseudonym', 'age'] }]);
    const age = document.querySelector('#age') as HTMLInputElement;
    for (const text of ['1', '15']) {
      age.value = text;
      age.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(await seen('entry-form')).toEqual([{ kind: 'entry-form', asks: ['pseudonym', 'age'], age: 15 }]);
  });
});

describe('selectors that find nothing', () => {
  it('give way to the generic reader, and the state says so', async () => {
    start(
      '<div role="log"><p>tom: salut</p><p>lea: coucou</p></div><textarea placeholder="Message"></textarea>',
      {
        messages: { pane: '.gone', row: '.gone' },
        composer: '.gone',
      },
    );
    expect(watch.state).toMatchObject({ reader: 'none', fellBack: false });
    expect(await seen('message', 3600)).toEqual(['salut', 'coucou']);
    expect(watch.state).toMatchObject({ reader: 'generic', fellBack: true });
  });

  it('read again when what they are for opens later', async () => {
    start(
      '<div role="log"><p>tom: salut</p><p>lea: coucou</p></div><textarea placeholder="Message"></textarea><div id="later"></div>',
      { rooms: { row: '.salon' }, messages: { pane: '.pane', row: '.row', text: '.what' } },
    );
    await pass(3600);
    expect(watch.state).toMatchObject({ reader: 'generic', fellBack: true });
    const later = document.querySelector('#later');
    if (later) later.innerHTML = '<ul><li class="salon">cuisine</li></ul>';
    await vi.waitFor(() => expect(watch.state).toMatchObject({ reader: 'selectors', fellBack: false }), 5000);
  }, 12_000);

  it('for a part of the page leave that part to the generic reader', async () => {
    const rooms = ['cuisine', 'musique', 'quiz'].map(
      (name, i) => `<li class="salon">${name} <b>${i + 4}</b></li>`,
    );
    start(`<div class="salons"><h2>Salons</h2><ul>${rooms.join('')}</ul></div>${pane('un', 'deux')}`, {
      rooms: { row: '.gone', count: 'b' },
    });
    await pass(3600);
    expect(watch.state).toMatchObject({ reader: 'selectors', fellBack: false, byStructure: ['rooms'] });
    const found = sightings.map(({ observation }) => ('text' in observation ? observation.text : ''));
    expect(found.filter(Boolean).sort()).toEqual(['cuisine', 'deux', 'musique', 'quiz', 'un']);
    for (const one of document.querySelectorAll('.salon')) one.className = 'gone';
    await vi.waitFor(() => expect(watch.state).toMatchObject({ byStructure: [] }), 5000);
    sightings = [];
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li class="gone">cinéma <b>9</b></li>');
    expect(await seen('room', 1500)).toEqual(['cinéma']);
  }, 15_000);

  it('for who speaks leave that to the structure of the row', async () => {
    const said = ['un', 'deux', 'trois', 'quatre', 'cinq'];
    start(pane(...said), { messages: { pane: '.pane', row: '.row', author: '.gone', text: '.what' } });
    await pass(400);
    const authors = sightings.flatMap(({ observation }) =>
      observation.kind === 'message' ? [observation.author] : [],
    );
    expect(authors).toEqual([undefined, undefined, 'tom', 'tom', 'tom']);
  });

  it('do no harm to what stands beside them when they are no selectors', async () => {
    start(`<div class="member">zoe (22)</div>${pane('un')}`, { rooms: { row: ':::' }, composer: '###' });
    expect(await seen('member')).toEqual([{ kind: 'member', name: 'zoe', age: 22 }]);
  });

  it('do no harm when they are no selectors at all', async () => {
    start(`<div class="member">zoe (22)</div>${pane('un')}`, { rooms: { row: ':::' } });
    expect(await seen('message')).toEqual(['un']);
  });
});
