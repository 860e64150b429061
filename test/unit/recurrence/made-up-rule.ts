import type { RecurrenceDraft } from '../../../utils/recurrence/schema.ts';

/** A weekly post of the made-up bakery. */
export function aRule(over: Partial<RecurrenceDraft> = {}): RecurrenceDraft {
  return {
    network: 'vk',
    community: 'vk:-7',
    day: '2026-11-25',
    time: '10:00',
    zone: 'Europe/Moscow',
    second: false,
    every: { unit: 'week', count: 1, weekdays: [] },
    monthEnd: 'last',
    end: { kind: 'never' },
    gap: 0,
    make: 'variants',
    texts: ['Меню недели: ржаной', 'Что печём на этой неделе', 'Неделя хлеба началась'],
    media: [],
    rubric: null,
    ...over,
  };
}
