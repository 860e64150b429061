import type { Template, VariantUse } from '../../../utils/templates/schema.ts';

let next = 0;
/** A template with what a test cares for. */
export const aTemplate = (over: Partial<Template> = {}): Template => ({
  uuid: `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`,
  title: `Шаблон ${next}`,
  body: 'x',
  tags: [],
  language: 'ru',
  starter: null,
  updatedAt: 0,
  updatedBy: 'test',
  ...over,
});

export const aUse = (over: Partial<VariantUse> = {}): VariantUse => ({
  id: `use ${++next}`,
  template: 't',
  variant: 0,
  community: 'vk:-7',
  thread: 'vk:-7_1',
  person: 'vk:5',
  kind: null,
  at: 1000,
  ...over,
});
