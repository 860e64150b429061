import { describe, expect, it } from 'vitest';
import type { PlanCommunity } from '../../../utils/plan/form.ts';
import { rules } from '../../../utils/networks/vk/rules.ts';
import { draftsFrom, eachFrom, partsOf, type ManyFields } from '../../../utils/plan/many-form.ts';

const at = (text: string) => Date.parse(text);
const of = (key: string, zone: string) =>
  ({
    key,
    network: 'vk',
    name: key,
    zone,
    rules,
  }) as PlanCommunity;
const communities = [of('vk:-7', 'Europe/Moscow'), of('vk:-8', 'Asia/Almaty')];
const fields: ManyFields = {
  ...{ communities: ['vk:-7', 'vk:-8'], text: 'Хлеб', own: { 'vk:-8': 'Нан' }, rubrics: {} },
  ...{ media: [], day: '2026-12-01', time: '10:00', second: false, times: { kind: 'same' } },
};
const times = (some: ManyFields) => partsOf(some, communities, {}).map((part) => part.at);

describe('times set one by one', () => {
  it('begin with what each had, and are each by its own clock', () => {
    const same = partsOf(fields, communities, {});
    const each = { ...fields, times: eachFrom(fields, same) };
    expect(times(each)).toEqual([at('2026-12-01T07:00Z'), at('2026-12-01T05:00Z')]);
    if (each.times.kind !== 'each') throw new Error('Not one by one.');
    const clocks = { ...each.times.clocks, 'vk:-8': { day: '2026-12-03', time: '21:15' } };
    expect(times({ ...each, times: { kind: 'each', clocks } })).toEqual([
      at('2026-12-01T07:00Z'),
      at('2026-12-03T16:15Z'),
    ]);
  });

  it('that are missing or past are told of the one that they are for, and nothing is kept', () => {
    const clocks = { 'vk:-7': { day: '2026-12-01', time: '10:00' } };
    const some: ManyFields = { ...fields, times: { kind: 'each', clocks } };
    const now = at('2026-12-02T00:00Z');
    const parts = partsOf(some, communities, { 'vk:-8': now + 1000 });
    // A free time is for those that take free times.
    expect(parts.map((part) => part.at)).toEqual([at('2026-12-01T07:00Z'), null]);
    expect(draftsFrom(some, parts, { now, asDraft: false })).toEqual({
      faults: { 'vk:-7': ['past'], 'vk:-8': ['when'] },
    });
  });
});
