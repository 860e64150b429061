import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import type { NetworkId } from '../../../utils/networks/network.ts';
import { rules } from '../../../utils/networks/vk/rules.ts';
import { draftFrom, fieldsFrom, meantAt, type PlanCommunity } from '../../../utils/plan/form.ts';

const now = Date.parse('2026-11-01T03:05:00Z');
const community = (id: string, zone: string): PlanCommunity => ({
  key: `vk:-${id}`,
  network: 'vk',
  name: `Сообщество ${id}`,
  colour: '#3b76d4',
  zone,
  rules,
});
const moscow = community('1', 'Europe/Moscow');
const newYork = community('2', 'America/New_York');
const both = [moscow, newYork];

describe('what a form begins with', () => {
  it('is the only community, and the next full hour on its clock', () => {
    expect(fieldsFrom({}, [newYork], now)).toEqual({
      community: newYork.key,
      text: '',
      media: [],
      second: false,
      day: '2026-11-01',
      time: '00:00',
    });
  });

  it('is no community when there are several', () => {
    expect(fieldsFrom({}, both, now).community).toBe('');
  });

  it('gives back the same instant that it was begun with', () => {
    for (const iso of ['2026-11-01T05:30Z', '2026-11-01T06:30Z', '2026-12-24T18:00Z']) {
      const dueAt = Date.parse(iso);
      const fields = fieldsFrom({ community: newYork.key, dueAt, zone: newYork.zone }, both, now);
      expect(meantAt(fields, newYork.zone)).toBe(dueAt);
    }
  });
});

describe('a finished draft', () => {
  const fields = {
    ...fieldsFrom({ text: ' Хлеб ' }, [moscow], now),
    day: '2026-11-02',
    time: '19:00',
  };
  const options = { now, asDraft: false };

  it('is meant by the community’s clock', () => {
    expect(draftFrom(fields, moscow, options)).toEqual({
      draft: {
        network: 'vk',
        community: moscow.key,
        text: 'Хлеб',
        media: [],
        dueAt: Date.parse('2026-11-02T16:00Z'),
        zone: 'Europe/Moscow',
      },
    });
    expect(draftFrom(fields, newYork, options)).toMatchObject({
      draft: { dueAt: Date.parse('2026-11-03T00:00Z') },
    });
  });

  it.each([
    ['no community', {}, undefined, ['community']],
    ['nothing in it', { text: ' \n' }, moscow, ['empty']],
    ['nothing at all', { text: '' }, undefined, ['community', 'empty']],
    ['a text too long', { text: 'ы'.repeat(16_385) }, moscow, ['tooLong']],
    ['too many pictures', { media: Array.from('abcdefghijk') }, moscow, ['tooMany']],
    ['no time', { time: '' }, moscow, ['when']],
    ['no such day', { day: '2026-02-30' }, moscow, ['when']],
    ['a time that has passed', { day: '2026-10-31' }, moscow, ['past']],
  ])('is refused for %s', (_, change, whose, faults) => {
    expect(draftFrom({ ...fields, ...change }, whose, options)).toEqual({ faults });
  });

  const address = `https://shop.ru/${'a'.repeat(300)}`;
  it.each<[string, NetworkId, object, string[]]>([
    ['X weighs an address as 23', 'x', { text: address }, []],
    ['X weighs 281', 'x', { text: `${'ы'.repeat(257)} ${address}` }, ['tooLong']],
    ['X weighs hieroglyphs twice', 'x', { text: '日'.repeat(141) }, ['tooLong']],
    ['LiveJournal counts bytes', 'livejournal', { text: 'ы'.repeat(32_768) }, ['tooLong']],
    ['LiveJournal takes as many letters', 'livejournal', { text: 'a'.repeat(65_535) }, []],
    ['a caption', 'telegram', { text: 'ы'.repeat(1025), media: ['a'] }, ['caption']],
    ['the same without a picture', 'telegram', { text: 'ы'.repeat(1025) }, []],
    ['hashtags', 'instagram', { text: '#а #б #в #г #д #е', media: ['a'] }, ['hashtags']],
  ])('by its network’s own count: %s', (_, network, change, faults) => {
    const whose = { ...moscow, network, rules: networks[network].rules };
    const made = (asDraft: boolean) =>
      draftFrom({ ...fields, ...change }, whose, { ...options, asDraft });
    if (faults.length > 0) expect(made(false)).toEqual({ faults });
    else expect(made(false)).toHaveProperty('draft');
    // A draft may wait for its cure, but for a text that is no post in any way.
    if (!faults.includes('tooLong')) expect(made(true)).toHaveProperty('draft');
  });

  it('needs no text beside a picture, and a draft may be late', () => {
    const picture = { ...fields, text: '', media: ['a'], day: '2026-10-31' };
    expect(draftFrom(picture, moscow, { now, asDraft: true })).toMatchObject({
      draft: { text: '', media: ['a'] },
    });
  });
});

describe('a temporary post', () => {
  const begun = fieldsFrom({ text: 'Хлеб', until: Date.parse('2026-11-03T16:00Z') }, [moscow], now);
  const fields = { ...begun, day: '2026-11-02', time: '19:00' };
  const options = { now, asDraft: false };
  const made = (until: typeof fields.until) => draftFrom({ ...fields, until }, moscow, options);

  it('begins with the time that was said, and gives it back', () => {
    expect(begun.until).toEqual({ day: '2026-11-03', time: '19:00' });
    expect(made(begun.until)).toMatchObject({ draft: { until: Date.parse('2026-11-03T16:00Z') } });
  });
  it('stays when the person says so, which is not the same as never having said anything', () => {
    expect(made(null)).toMatchObject({ draft: { until: null } });
    expect(made(undefined)).not.toHaveProperty('draft.until');
  });
  it.each([
    ['2026-11-02', '19:00'],
    ['2026-11-01', '10:00'],
    ['', ''],
  ])('goes after it came: not on %s at %s', (day, time) => {
    expect(made({ day, time })).toEqual({ faults: ['until'] });
  });
});
