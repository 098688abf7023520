// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Toggle } from '../../src/entrypoints/page-parts/Toggle.tsx';
import { Told } from '../../src/entrypoints/page-parts/Told.tsx';
import { useSettings } from '../../src/entrypoints/page-parts/use-settings.ts';
import { applyChange, type ChangeSettingsRequest, loadSettings } from '../../src/settings/index.ts';

const WORDS = { saved: 'kept', failed: 'not kept', refused: 'refused', locked: 'locked' };
let root: HTMLElement;

function Page(): VNode {
  const { loaded, ready, outcome, save } = useSettings();
  return (
    <>
      <p>{ready ? 'ready' : 'waiting'}</p>
      <Toggle
        label="counters"
        text="how many"
        on={loaded.settings.counters}
        onChange={(counters) => void save({ counters })}
      />
      <Told outcome={outcome} words={WORDS} />
    </>
  );
}

const answer = vi.fn<(request: ChangeSettingsRequest) => unknown>();
const settle = () => act(() => new Promise((later) => setTimeout(later, 20)));
const control = () => root.querySelector('[role=switch]') as HTMLElement;
const told = () => root.querySelector('[role=status]')?.textContent;
const press = async () => {
  await act(() => control().click());
  await settle();
};

beforeEach(async () => {
  fakeBrowser.reset();
  answer.mockImplementation(({ change }) => applyChange(change));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((request: unknown) =>
    Promise.resolve(answer(request as ChangeSettingsRequest)),
  );
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Page />, root));
  await settle();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a setting on a page of ours', () => {
  it('is named and described for screen readers', () => {
    const by = (name: string) => document.getElementById(control().getAttribute(name) ?? '')?.textContent;
    expect([by('aria-labelledby'), by('aria-describedby')]).toEqual(['counters', 'how many']);
  });

  it('is saved at once, and says so', async () => {
    await press();
    expect(control().getAttribute('aria-checked')).toBe('true');
    expect(told()).toBe('kept');
    expect((await loadSettings()).settings.counters).toBe(true);
  });

  it.each([
    ['full storage', () => Promise.reject(new Error('QUOTA_BYTES')), 'not kept'],
    ['a private window', () => loadSettings(), 'not kept'],
    ['a lock', async () => ({ ...(await loadSettings()), notice: 'locked' }), 'locked'],
  ] as const)('keeps its old value with %s, and says why', async (_, refuse, words) => {
    answer.mockImplementation(refuse);
    await press();
    expect(control().getAttribute('aria-checked')).toBe('false');
    expect(told()).toBe(words);
  });

  it('follows a change that was made elsewhere, without a word', async () => {
    await applyChange({ counters: true });
    await settle();
    expect(control().getAttribute('aria-checked')).toBe('true');
    expect(told()).toBe('');
  });
});
