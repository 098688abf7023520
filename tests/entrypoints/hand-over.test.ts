// @vitest-environment happy-dom
import './with-rules.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { handOver } from '../../src/entrypoints/chat.content/hand-over.ts';
import { createTrial } from '../../src/entrypoints/practice/try.ts';

/** Of happy-dom, which goes there without loading anything. */
declare const happyDOM: { setURL(url: string): void };
const goTo = (url: string) => happyDOM.setURL(url);

describe('the chat script', () => {
  afterEach(() => {
    delete window.vigie;
  });

  it('hands its judge, rules and all, to a page of ours that loaded it', () => {
    goTo(browser.runtime.getURL('/practice.html' as '/'));
    expect(handOver()).toBe(true);
    if (!window.vigie) throw new Error('Nothing was handed over');
    const { teen } = createTrial(window.vigie.createJudge)('tu as quel âge ?', 'message');
    expect(teen.lines[0]?.signs.map(({ sign }) => sign)).toEqual(['asks-age']);
  });

  it.each([
    'https://chat.example/',
    'about:blank',
    'chrome-extension://another-extension/practice.html',
    `https://chat.example/?${browser.runtime.getURL('/')}`,
  ])('keeps it from %s', (url) => {
    goTo(url);
    expect(handOver()).toBe(false);
    expect(window).not.toHaveProperty('vigie');
  });
});
