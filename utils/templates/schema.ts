import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/** A reply template. A shared kind. */
export const template = z.object({
  ...sharedRow,
  title: z.string().trim().min(1).max(120),
  /** Text with `{name}`, `{community}`, `{daypart}` and any other `{question}` that is asked. */
  body: z.string().trim().min(1).max(4000),
  tags: z.array(z.string().trim().min(1).max(40)).max(12),
  language: z.string().min(2).max(5),
  /** The starter it came from, so that starters are never added twice; null for own ones. */
  starter: z.string().max(60).nullable(),
});
export type Template = z.infer<typeof template>;

/** What the person types when adding or editing one. */
export const templateDraft = template.pick({
  title: true,
  body: true,
  tags: true,
  language: true,
});
export type TemplateDraft = z.infer<typeof templateDraft>;

/** How often and when a template was inserted here. Local. */
export interface TemplateUse {
  template: string;
  count: number;
  lastAt: number;
}
