import { describe, expect, it } from 'vitest';
import { type Authority, openNow } from '../../src/authorities/index.ts';
import type { Hours } from '../../src/authorities/schema.ts';

const body = (hours: Hours | undefined, timeZone = 'Europe/Paris', checked = '2026-11'): Authority => ({
  id: 'sample',
  name: 'Sample',
  takes: { victim: 'anyone' },
  ...(hours && { hours }),
  languages: ['fr'],
  source: 'example.com',
  checked,
  sure: 'A',
  country: 'FR',
  timeZone,
});
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const week = [1, 2, 3, 4, 5];
const nineToEleven: Hours = { spans: [{ days: everyDay, from: '09:00', to: '23:00' }], sure: 'B' };
const twoHalves: Hours = {
  spans: [
    { days: week, from: '09:00', to: '13:00' },
    { days: week, from: '14:00', to: '18:00' },
  ],
  sure: 'A',
};
const overnight: Hours = { spans: [{ days: [5, 7], from: '22:00', to: '02:00' }], sure: 'A' };
const untilMidnight: Hours = { spans: [{ days: everyDay, from: '10:00', to: '24:00' }], sure: 'C' };

describe('open', () => {
  // 2026-11-23 is a Monday. Paris is one hour ahead of UTC in winter.
  it.each([
    ['from the first minute', nineToEleven, '2026-11-23T08:00Z', '23:00'],
    ['to the last one', nineToEleven, '2026-11-23T21:59Z', '23:00'],
    ['before the break', twoHalves, '2026-11-23T11:59Z', '13:00'],
    ['after the break', twoHalves, '2026-11-23T13:00Z', '18:00'],
    ['past midnight, on the day after', overnight, '2026-11-28T00:30Z', '02:00'],
    ['past midnight, from Sunday into Monday', overnight, '2026-11-23T00:30Z', '02:00'],
    ['until midnight', untilMidnight, '2026-11-23T22:59Z', '00:00'],
    ['in summer time', nineToEleven, '2026-07-20T07:00Z', '23:00'],
  ])('%s', (_, hours, date, closesAt) => {
    expect(openNow(body(hours), new Date(date))).toMatchObject({ open: true, closesAt });
  });

  it('day and night, without a closing time', () => {
    expect(openNow(body({ always: true, sure: 'A' }), new Date())).toMatchObject({ open: true });
    expect(openNow(body({ always: true, sure: 'A' }), new Date())).not.toHaveProperty('closesAt');
  });

  it('without a closing time that is none: spans that touch are one', () => {
    const touching: Hours = {
      spans: [
        { days: [1], from: '20:00', to: '24:00' },
        { days: [2], from: '00:00', to: '03:00' },
      ],
      sure: 'A',
    };
    expect(openNow(body(touching), new Date('2026-11-23T21:00Z'))).toMatchObject({
      open: true,
      closesAt: '03:00',
    });
  });
});

describe('closed', () => {
  it.each([
    ['early', nineToEleven, '2026-11-23T07:59Z', { opensAt: '09:00', opensInDays: 0, weekday: 1 }],
    ['at closing time', nineToEleven, '2026-11-23T22:00Z', { opensAt: '09:00', opensInDays: 1, weekday: 2 }],
    ['at lunch', twoHalves, '2026-11-23T12:30Z', { opensAt: '14:00', opensInDays: 0, weekday: 1 }],
    ['on Friday evening', twoHalves, '2026-11-27T19:00Z', { opensAt: '09:00', opensInDays: 3, weekday: 1 }],
    ['on Sunday', twoHalves, '2026-11-29T12:00Z', { opensAt: '09:00', opensInDays: 1, weekday: 1 }],
    ['after a night', overnight, '2026-11-28T01:00Z', { opensAt: '22:00', opensInDays: 1, weekday: 7 }],
  ])('%s', (_, hours, date, expected) => {
    expect(openNow(body(hours), new Date(date))).toMatchObject({ open: false, ...expected });
  });

  it('by the clocks of its own country, wherever the reader is', () => {
    const date = new Date('2026-11-23T08:30Z');
    expect(openNow(body(nineToEleven, 'Europe/Paris'), date)?.open).toBe(true);
    expect(openNow(body(nineToEleven, 'Europe/Lisbon'), date)?.open).toBe(false);
    expect(openNow(body(nineToEleven, 'America/Toronto'), date)).toMatchObject({
      opensInDays: 0,
      weekday: 1,
    });
  });
});

describe('certain', () => {
  const date = new Date('2026-11-23T12:00Z');
  it('when the source is good and was checked within a year', () => {
    expect(openNow(body(nineToEleven), date)?.certain).toBe(true);
  });
  it('not from an old source', () => {
    expect(openNow(body(untilMidnight), date)?.certain).toBe(false);
  });
  it('not a year after the check', () => {
    expect(openNow(body(nineToEleven, 'Europe/Paris', '2025-10'), date)?.certain).toBe(false);
  });
});

it('says nothing of hours that nobody knows', () => {
  expect(openNow(body(undefined), new Date())).toBeUndefined();
});
