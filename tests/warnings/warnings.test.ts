// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Warnings, WarningsOptions } from '../../src/warnings/index.ts';
import { marked } from '../gallery/samples.ts';
import { message } from './told.ts';

/**
 * What a reader would find: our closed root, caught as it is made. The product takes `attachShadow` when it is loaded,
 * before any page can replace it; so does this test.
 */
let root: ShadowRoot | null = null;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  root = attach.call(this, init);
  return root;
};
const { createWarnings } = await import('../../src/warnings/index.ts');
Element.prototype.attachShadow = () => {
  throw new Error('a page that replaces attachShadow');
};

let abort: AbortController;
let asked: string[];

const settle = () => new Promise((resolve) => setTimeout(resolve, 80));
const host = () => (root?.host.isConnected ? root.host : null);
const text = () => root?.textContent ?? '';
const find = (selector: string) => root?.querySelector<HTMLElement>(selector) ?? null;
const button = (words: RegExp) =>
  [...(root?.querySelectorAll('button') ?? [])].find((one) => words.test(one.textContent ?? ''));
const said = (role: string) => find(`[role="${role}"]`)?.textContent ?? '';

/** A press: only a trusted one is a person's. */
function press(element: Element | null | undefined, isTrusted = true): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  element?.dispatchEvent(event);
}

function key(init: KeyboardEventInit): void {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
}

function start(options: Partial<WarningsOptions> = {}): Warnings {
  return createWarnings({
    document,
    signal: abort.signal,
    reader: () => ({ audience: 'teen', language: 'fr', country: 'FR' }),
    site: { name: 'Coco', why: { fr: 'Raison.', en: 'Reason.' } },
    actions: {
      leave: () => asked.push('leave'),
      report: () => asked.push('report'),
      mute: (rule) => asked.push(`mute ${rule}`),
      openHelp: () => asked.push('help'),
      useCode: () => asked.push('code'),
    },
    composerParts: () => [...document.querySelectorAll('#composer')],
    ...options,
  });
}

function show(warnings: Warnings, ...steps: ReturnType<typeof message>[]): void {
  for (const { observation, finding } of steps) warnings.show(observation, finding, null);
}

beforeEach(() => {
  asked = [];
  abort = new AbortController();
  root = null;
  document.body.innerHTML = '<input id="composer">';
});
afterEach(() => abort.abort());

describe('what a page holds', () => {
  it('is nothing until there is something to show', async () => {
    const before = document.documentElement.outerHTML;
    const warnings = start();
    show(warnings, message('bonjour', 'none'));
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(warnings.state.shown).toBe(false);
  });
});

describe('a warning', () => {
  it('is in a closed root, and says what was seen, in words and to screen readers', async () => {
    const warnings = start();
    show(warnings, message('dis rien stp', 'none'), message('[secrecy: dis rien]', 'danger', ['asks-age']));
    await settle();
    expect(host()?.parentNode).toBe(document.documentElement);
    expect(host()?.shadowRoot).toBeNull();
    expect(text()).toContain('Marc41 te demande de garder le secret.');
    expect(find('mark')?.textContent).toBe('dis rien');
    expect(said('alert')).toContain('Marc41 te demande de garder le secret.');
    expect(said('status')).toBe('');
    expect(find('[role="alert"] button')).toBeNull();
    expect(warnings.state).toEqual({ shown: true, blocked: false, removedByPage: 0 });
  });

  it('is said when there is time, below danger', async () => {
    show(start(), message('[asks-age: âge]', 'info'));
    await settle();
    expect(said('status')).toContain('Marc41 te demande ton âge.');
    expect(said('alert')).toBe('');
  });

  it('names the lines of the reader’s country, and none where it knows none', async () => {
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    expect([...(root?.querySelectorAll('.call') ?? [])].map((one) => one.getAttribute('href'))).toContain(
      'tel:3018',
    );
    abort.abort();
    abort = new AbortController();
    show(
      start({ reader: () => ({ audience: 'teen', language: 'en', country: 'XX' }) }),
      message('[secrecy: x]', 'danger'),
    );
    await settle();
    expect(find('.call')).toBeNull();
    expect(text()).toContain('Marc41 asks you to keep it secret.');
  });

  it('tells a minor at the entry form of 3018 and 119, whatever the audience', async () => {
    const warnings = start({ reader: () => ({ audience: 'adult', language: 'fr', country: 'FR' }) });
    warnings.show({ kind: 'entry-form', asks: ['age'], age: 15 }, marked('', 'none').finding, null);
    await settle();
    expect(text()).toMatch(/119/);
    expect(text()).toMatch(/3018/);
    expect(text()).toContain('Tu as moins de 18 ans');
  });

  it('lets the card of the door give way to the first who writes, though it weighs more', async () => {
    const warnings = start({ reader: () => ({ audience: 'teen', language: 'fr', country: 'FR' }) });
    warnings.show({ kind: 'entry-form', asks: ['age'], age: 15 }, marked('', 'none').finding, null);
    warnings.show({ kind: 'prompt', name: 'Marc41' }, marked('', 'none').finding, null);
    await settle();
    expect(text()).toContain('Tu n’as pas à répondre');
    expect(find('.folded')?.textContent).toContain('n’est pas fait pour toi');
  });

  it('shows markup in names, rooms and messages as text', async () => {
    const warnings = start();
    const bad = '<img src=x onerror=alert(1)>';
    show(warnings, message(`${bad} [secrecy: dis rien]`, 'danger', [], { author: bad }));
    warnings.show(
      { kind: 'room', text: bad },
      marked(`[minor-coded: ${bad}]`, 'danger').finding,
      document.body,
    );
    await settle();
    expect(find('img')).toBeNull();
    expect(text()).toContain('<img src=x');
  });
});

describe('what a reader presses', () => {
  it('counts when a person does it, and not when a page does', async () => {
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    press(button(/Quitter/), false);
    expect(asked).toEqual([]);
    press(button(/Quitter/));
    press(button(/^Signaler/));
    press(button(/Trouver/));
    expect(asked).toEqual(['leave', 'report', 'help']);
  });

  it('unfolds why: the sign, the excerpt, the rule', async () => {
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    expect(find('.why')).toBeNull();
    press(button(/Pourquoi/));
    await settle();
    expect(find('.why')?.textContent).toMatch(/demande le secret.*dis rien.*fr-secrecy/);
    expect(button(/Pourquoi/)?.getAttribute('aria-expanded')).toBe('true');
  });

  it('closes for the conversation, until something new', async () => {
    const warnings = start();
    show(warnings, message('[asks-age: âge]', 'info'));
    await settle();
    press(button(/C’est noté/));
    show(warnings, message('[asks-age: age]', 'info'));
    await settle();
    expect(find('.card')).toBeNull();
    show(warnings, message('[secrecy: dis rien]', 'caution'));
    await settle();
    expect(find('.card')?.dataset.level).toBe('caution');
  });

  it('mutes the rule that was wrong', async () => {
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    press(button(/erreur/));
    await settle();
    expect(asked).toEqual(['mute fr-secrecy']);
    expect(text()).toContain('Cette règle se taira ici.');
    press(button(/auteurs/));
    await settle();
    const report = find('textarea')?.textContent ?? '';
    expect(report).toMatch(/fr-secrecy[\s\S]*demande le secret[\s\S]*Danger possible · fr · teen/);
    expect(report).not.toMatch(/dis rien|Marc41/);
  });

  it('stays with us: the page’s own handlers are not woken', async () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    press(button(/Pourquoi/));
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('click', heard);
  });
});

describe('before sending', () => {
  const composer = () => document.querySelector('#composer') as Element;
  const { text: draft, finding } = marked('mon num [personal-data: 06 39 98 12 47]', 'caution');

  it.each([
    [/Modifier/, 'change'],
    [/Envoyer quand même/, 'send'],
  ])('%s: %s', async (words, choice) => {
    const answer = start().checkDraft(finding, draft, composer());
    await settle();
    expect(text()).toContain('Ce message contient un numéro de téléphone.');
    press(button(words));
    expect(await answer).toBe(choice);
    await settle();
    expect(find('.draft')).toBeNull();
  });

  it('sends nothing when all is taken away, or when asked again', async () => {
    const warnings = start();
    const first = warnings.checkDraft(finding, draft, composer());
    const second = warnings.checkDraft(finding, draft, composer());
    expect(await first).toBe('change');
    abort.abort();
    expect(await second).toBe('change');
  });
});

describe('the keyboard', () => {
  it('leads to the newest warning and back; nothing else moves the focus', async () => {
    const composer = document.querySelector<HTMLInputElement>('#composer');
    composer?.focus();
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    expect(document.activeElement).toBe(composer);
    key({ altKey: true, shiftKey: true, code: 'KeyV' });
    expect(root?.activeElement).toBe(find('.card'));
    key({ key: 'Escape' });
    await settle();
    expect(document.activeElement).toBe(composer);
    expect(find('.card')).toBeNull();
    expect(find('.folded')?.textContent).toContain('Marc41');
    press(find('.folded'));
    await settle();
    expect(find('.card')).not.toBeNull();
  });
});

describe('before a room that is a danger', () => {
  const entered = vi.fn();
  const click = (element: Element, isTrusted = true) => press(element, isTrusted);
  async function rooms() {
    entered.mockClear();
    document.body.innerHTML = '<div id="risky">lycéenne <b>12</b></div><div id="calm">cuisine</div>';
    const [risky, calm] = [...document.body.children] as [Element, Element];
    for (const row of [risky, calm]) row.addEventListener('click', () => entered(row.id));
    const warnings = start();
    const { text: name, finding } = marked('[minor-coded: lycéenne]', 'danger');
    warnings.show({ kind: 'room', text: name }, finding, risky);
    warnings.show({ kind: 'room', text: 'cuisine' }, marked('cuisine', 'none').finding, calm);
    await settle();
    return { risky, calm };
  }

  it('the click is held back; staying out is the big button', async () => {
    const { risky, calm } = await rooms();
    click(risky.firstElementChild as Element);
    await settle();
    expect(entered).not.toHaveBeenCalled();
    expect(find('.pause .safe')?.textContent).toBe('Je n’entre pas');
    expect(said('alert')).toContain('lycéenne');
    press(find('.pause .safe'));
    await settle();
    expect(find('.pause')).toBeNull();
    expect(entered).not.toHaveBeenCalled();
    click(calm);
    expect(entered).toHaveBeenCalledWith('calm');
  });

  it('going in does what was pressed, and is not asked about again', async () => {
    const { risky } = await rooms();
    click(risky.firstElementChild as Element);
    await settle();
    press(button(/Entrer quand même/));
    await settle();
    expect(entered.mock.calls).toEqual([['risky']]);
    click(risky);
    expect(entered).toHaveBeenCalledTimes(2);
    expect(find('.pause')).toBeNull();
  });

  it('the page’s own clicks pass', async () => {
    const { risky } = await rooms();
    click(risky, false);
    expect(entered).toHaveBeenCalledTimes(1);
  });
});

describe('Escape three times', () => {
  const pressEscape = () => key({ key: 'Escape' });

  it('leaves at once, when a danger was told', async () => {
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    expect(text()).toContain('Trois fois Échap');
    for (let n = 0; n < 2; n += 1) pressEscape();
    expect(asked).toEqual([]);
    pressEscape();
    expect(asked).toEqual(['leave']);
  });

  it('does nothing on a quiet page, slowly, or with other keys between', async () => {
    const warnings = start();
    show(warnings, message('[asks-age: âge]', 'info'));
    await settle();
    for (let n = 0; n < 4; n += 1) pressEscape();
    show(warnings, message('[secrecy: dis rien]', 'danger'));
    await settle();
    for (const name of ['Escape', 'Escape', 'a', 'Escape']) key({ key: name });
    vi.useFakeTimers({ now: Date.now() + 5000 });
    pressEscape();
    vi.advanceTimersByTime(2000);
    pressEscape();
    vi.useRealTimers();
    expect(asked).toEqual([]);
  });
});

describe('a page that fights back', () => {
  it('gets the host back after it removes it', async () => {
    const warnings = start();
    show(warnings, message('[secrecy: dis rien]', 'danger'));
    await settle();
    for (let n = 0; n < 3; n += 1) {
      host()?.remove();
      await vi.waitFor(() => expect(host()).not.toBeNull());
    }
    expect(warnings.state).toEqual({ shown: true, blocked: false, removedByPage: 3 });
    expect(text()).toContain('Marc41');
  });

  it('gets it back after it replaces the whole document element’s children', async () => {
    const warnings = start();
    show(warnings, message('[secrecy: dis rien]', 'danger'));
    await settle();
    document.documentElement.replaceChildren(document.createElement('body'));
    await vi.waitFor(() => expect(warnings.state.shown).toBe(true));
  });

  it('cannot silence it with attributes', async () => {
    show(start(), message('[secrecy: dis rien]', 'danger'));
    await settle();
    for (const name of ['inert', 'hidden', 'aria-hidden', 'style']) host()?.setAttribute(name, 'true');
    await vi.waitFor(() => expect(host()?.getAttributeNames()).toEqual([]));
  });

  it('ends the struggle rather than hang, and the state says so', async () => {
    const warnings = start();
    show(warnings, message('[secrecy: dis rien]', 'danger'));
    await settle();
    const observer = new MutationObserver(() => root?.host.remove());
    vi.useFakeTimers();
    observer.observe(document.documentElement, { childList: true });
    root?.host.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    observer.disconnect();
    expect(warnings.state).toMatchObject({ shown: false, blocked: true });
    expect(warnings.state.removedByPage).toBeGreaterThan(10);
    expect(warnings.state.removedByPage).toBeLessThan(60);
  });
});

it('leaves nothing behind when it is turned off', async () => {
  const before = document.documentElement.outerHTML;
  const added = vi.spyOn(window, 'addEventListener');
  const warnings = start();
  show(warnings, message('[secrecy: dis rien]', 'danger'));
  warnings.show({ kind: 'site', site: 'coco', host: 'x' }, marked('', 'none').finding, null);
  await settle();
  expect(host()).not.toBeNull();
  abort.abort();
  await settle();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(root?.querySelector('.card')).toBeNull();
  expect(added.mock.calls.every(([, , options]) => typeof options === 'object' && options?.signal)).toBe(
    true,
  );
  show(warnings, message('[asks-age: âge]', 'info'));
  await settle();
  expect(document.documentElement.outerHTML).toBe(before);
});
