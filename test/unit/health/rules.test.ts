import { describe, expect, it } from 'vitest';
import { consequenceOf, healthOf, judgeField, signsOf } from '../../../utils/health/rules.ts';
import { shortHash, withReport } from '../../../utils/health/report.ts';
import { aCount, aReport, dayMs, dayOf, daysAfter, missed, now } from './made-up.ts';
import type { Told } from './made-up.ts';

const hour = 3_600_000;
const judge = (told: Told[], field: Parameters<typeof daysAfter>[1] = {}) =>
  judgeField(daysAfter(told, field), dayOf(now), now);
const yesterday = { at: now - dayMs };

describe('a field that only some pages show', () => {
  it('is lost where it was read well before, since the first visit without it', () => {
    const told = [yesterday, { at: now - 3 * hour, count: missed }, { at: now, count: missed }];
    expect(judge(told)).toMatchObject({
      state: 'lost',
      since: now - 3 * hour,
      today: { read: 0, looked: 24 },
      missedUrl: 'https://vk.com/bakery',
    });
  });

  it('is not lost where it never was', () => {
    expect(judge([{ at: now, count: missed }])).toMatchObject({ state: 'unsure', since: null });
  });

  it('is not lost because another community does not show it', () => {
    const report = { community: 'cafe', url: 'https://vk.com/cafe' };
    expect(judge([yesterday, { at: now, count: missed, report }])?.state).toBe('read');
  });

  it('is not lost because another sort of page does not show it', () => {
    const report = { url: 'https://m.vk.com/bakery' };
    expect(judge([yesterday, { at: now, count: missed, report }])?.state).toBe('read');
  });

  it.each(['repostOf', 'pinned', 'attachments', 'text'])(
    '%s lies in the content: its absence says nothing',
    (field) => {
      expect(judge([yesterday, { at: now, count: missed }], { field })?.state).toBe('unsure');
    },
  );
});

describe('a field that is always shown', () => {
  const field = { field: 'likes', expected: true };

  it('is lost although it was never read here', () => {
    expect(judge([{ at: now, count: missed }], field)).toMatchObject({
      state: 'lost',
      since: null,
    });
  });

  it('is judged by ten things, not by nine', () => {
    const nine = { at: now, count: { read: 0, absent: 5, unrecognised: 4 } };
    const ten = { at: now, count: { read: 0, absent: 5, unrecognised: 5 } };
    expect(judge([nine], field)?.state).toBe('unsure');
    expect(judge([ten], field)?.state).toBe('lost');
  });

  it('adds up small visits until there are ten things', () => {
    const few = { read: 0, absent: 4 };
    const told = [3, 2, 1].map((ago) => ({ at: now - ago * hour, count: few }));
    expect(judge(told.slice(1), field)?.state).toBe('unsure');
    expect(judge(told, field)?.state).toBe('lost');
  });

  it('is lost under a half', () => {
    const half = { at: now, count: { read: 10, absent: 10 } };
    const less = { at: now, count: { read: 9, absent: 11 } };
    expect(judge([half], field)?.state).toBe('read');
    expect(judge([less], field)?.state).toBe('lost');
  });

  it('of a place that stands once on a page is judged by three visits', () => {
    const once = { place: 'community' as const, field: 'followers', expected: true };
    const told = [3, 2, 1].map((ago) => ({ at: now - ago * hour, count: { read: 0, absent: 1 } }));
    expect(judge(told.slice(1), once)?.state).toBe('unsure');
    expect(judge(told, once)?.state).toBe('lost');
  });

  it('is healed by the next visit that reads it', () => {
    const lost = { at: now - hour, count: missed };
    expect(judge([lost, { at: now, count: { read: 3 } }], field)?.state).toBe('read');
    // One thing alone may be a rest of the old page.
    expect(judge([lost, { at: now, count: { read: 1 } }], field)?.state).toBe('lost');
  });

  it('is not spoken of when its pages were not seen for two weeks', () => {
    expect(judge([{ at: now - 15 * dayMs, count: missed }], field)?.state).toBe('unsure');
  });
});

describe('a field that another row gives than before', () => {
  it('is changed, and still read', () => {
    const told = [yesterday, { at: now, count: { rows: ['.other'] } }];
    expect(judge(told)).toMatchObject({ state: 'changed', since: now, row: '.other' });
  });

  it('is not changed when rows take turns', () => {
    const told = [
      { at: now - dayMs, count: { rows: ['.views', '.other'] } },
      { at: now, count: { rows: ['.other', '.views'] } },
    ];
    expect(judge(told)?.state).toBe('read');
  });
});

describe('a report', () => {
  it('that comes again takes the place of the same visit’s', () => {
    const report = aReport([aCount(missed)]);
    const first = withReport(undefined, report, aCount(missed), dayOf(now), now);
    const second = withReport(first, report, aCount({ read: 12 }), dayOf(now), now + 1);
    expect(second.visits).toHaveLength(1);
    expect(judgeField([second], dayOf(now), now)?.today).toEqual({ read: 12, looked: 12 });
  });

  it('sums the visits that find no room', () => {
    const told = Array.from({ length: 30 }, (_, i) => ({ at: now - i, count: { read: 1 } }));
    const [day] = daysAfter(told);
    expect(day?.visits).toHaveLength(20);
    expect(day?.earlier).toEqual({ read: 10, absent: 0, unrecognised: 0 });
    expect(judge(told)?.today.read).toBe(30);
  });

  it('keeps no name of a community, and no address of a dialogue', () => {
    const report = {
      kind: 'messages' as const,
      url: 'https://vk.com/gim7?sel=55',
      community: '-7',
    };
    const days = daysAfter([{ at: now, count: missed, report }], { place: 'message' });
    expect(JSON.stringify(days)).not.toMatch(/sel=55|"-7"/);
    expect(shortHash('bakery')).not.toBe(shortHash('bakerx'));
  });
});

describe('what is told', () => {
  const lost = [yesterday, { at: now, count: missed }];
  const likes = daysAfter([yesterday, { at: now }], { field: 'likes', expected: true });

  it('says what is lost, what works, and what stands still', () => {
    const health = healthOf([...daysAfter(lost), ...likes], dayOf(now), now);
    expect(health[0]?.places[0]).toMatchObject({ today: { read: 12, expected: 24 }, looked: 12 });
    const [sign] = signsOf(health);
    expect(sign).toMatchObject({
      network: 'vk',
      place: 'post',
      gone: false,
      lost: ['views'],
      works: ['likes'],
    });
    expect(sign && consequenceOf(sign)).toBe('erByViews');
  });

  it('says nothing where all is read', () => {
    expect(signsOf(healthOf(likes, dayOf(now), now))).toEqual([]);
  });

  it('a place that must be there is gone at its first absence, and back at once', () => {
    const whole = { field: '*', expected: true };
    const gone = { at: now, count: { read: 0, absent: 1 } };
    const there = { at: now + hour, count: { read: 1 } };
    const signs = (told: Told[]) => signsOf(healthOf(daysAfter(told, whole), dayOf(now), now));
    expect(signs([gone])).toMatchObject([{ place: 'post', gone: true, lost: [] }]);
    expect(signs([gone, there])).toEqual([]);
  });

  it('a wall without posts is nothing, unless it had some', () => {
    const whole = { field: '*', expected: false };
    const gone = { at: now, count: { read: 0, absent: 1 } };
    const signs = (told: Told[]) => signsOf(healthOf(daysAfter(told, whole), dayOf(now), now));
    expect(signs([gone])).toEqual([]);
    const had = { at: now - dayMs, count: { read: 1 } };
    expect(signs([had, gone])).toMatchObject([{ gone: true }]);
    // Addresses that name no community: the other page may be anything.
    const nameless = { report: { community: null } };
    expect(signs([had, gone].map((told) => ({ ...told, ...nameless })))).toEqual([]);
  });
});
