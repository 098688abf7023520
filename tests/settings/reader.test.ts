import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countries } from '../../src/authorities/index.ts';
import {
  applyChange,
  changeSettings,
  defaultSettings,
  isMessage,
  isSiteOff,
  readerCountry,
  readerLanguage,
} from '../../src/settings/index.ts';

beforeEach(() => fakeBrowser.reset());

describe('the country', () => {
  it.each([
    ['BE', 'Europe/Paris', 'BE'],
    [null, 'Europe/Paris', 'FR'],
    [null, 'Europe/Brussels', 'BE'],
    [null, 'America/Toronto', 'CA'],
    [null, 'Indian/Reunion', 'FR'],
    [null, 'UTC', 'FR'],
    [null, 'Asia/Tokyo', 'FR'],
  ])('chosen %s, clock in %s: %s', (country, timeZone, expected) => {
    expect(readerCountry({ country }, timeZone)).toBe(expected);
  });

  it('guessed is always one whose authorities are known', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone'))
      expect(countries).toContain(readerCountry({ country: null }, timeZone));
  });
});

describe('the language', () => {
  it.each([
    ['auto', 'fr-CA', 'fr'],
    ['auto', 'de', 'en'],
    ['en', 'fr', 'en'],
    ['fr', 'en-GB', 'fr'],
  ] as const)('chosen %s, pages asked for in %s: %s', (language, asked, expected) => {
    vi.stubGlobal('navigator', { language: asked });
    expect(readerLanguage({ language })).toBe(expected);
    vi.unstubAllGlobals();
  });
});

describe('a site turned off', () => {
  const settings = { ...defaultSettings, sites: { off: ['coco.gg'], added: [] } };
  it.each(['coco.gg', 'www.coco.gg', 'chat.coco.gg', 'WWW.COCO.GG'])('is off at %s', (host) => {
    expect(isSiteOff(settings, host)).toBe(true);
  });
  it.each(['notcoco.gg', 'coco.gg.example.com', 'gg', ''])('is not off at "%s"', (host) => {
    expect(isSiteOff(settings, host)).toBe(false);
  });
});

describe('asking for a change', () => {
  it('goes through the background', async () => {
    fakeBrowser.runtime.onMessage.addListener((message) =>
      isMessage(message, 'change-settings') ? applyChange(message.change) : undefined,
    );
    expect(await changeSettings({ audience: 'teen' })).toMatchObject({ settings: { audience: 'teen' } });
  });

  it('without a background answers with what is stored, and says that nothing was kept', async () => {
    await applyChange({ audience: 'adult' });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Extension context invalidated'),
    );
    expect(await changeSettings({ audience: 'teen' })).toMatchObject({
      settings: { audience: 'adult' },
      notice: 'storage-failed',
    });
  });
});

it.each([undefined, null, 'state', 1, {}, { type: 'seen' }])(
  'takes %j for no request for the state',
  (value) => {
    expect(isMessage(value, 'state')).toBe(false);
  },
);
