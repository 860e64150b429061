import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';
import { commentKinds, commentTones } from './kinds.ts';

const body = z.string().trim().min(1).max(4000);
const tag = z.string().trim().min(1).max(40);

/** A reply template. A shared kind. Fields that came later are absent in older rows. */
export const template = z.object({
  ...sharedRow,
  title: z.string().trim().min(1).max(120),
  /** Text with `{name}`, questions, parts: the syntax stands in utils/templates/syntax.ts. */
  body,
  tags: z.array(tag).max(12),
  language: z.string().min(2).max(5),
  /** The starter it came from, so that starters are never added twice; null for own ones. */
  starter: z.string().max(60).nullable(),
  /** Other ways to say the same. */
  variants: z.array(body).max(8).optional(),
  /** Kinds of comments that it answers; absent or empty: not said. */
  kinds: z.array(z.enum(commentKinds)).max(commentKinds.length).optional(),
  /** The tone of comments that it answers; absent: any. */
  tone: z.enum(commentTones).optional(),
  folder: z.string().trim().min(1).max(60).optional(),
  /** `network:id` of the communities whose set it belongs to; absent or empty: all. */
  communities: z.array(z.string().min(1).max(160)).max(40).optional(),
  /** Ids of pictures in the media store. */
  media: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(4)
    .optional(),
  /** `Alt+KeyP`: the keys by their place, whatever the layout (utils/templates/hotkeys.ts). */
  hotkey: z.string().max(40).optional(),
});
export type Template = z.infer<typeof template>;

/** What the person types when adding or editing one. */
export const templateDraft = template.pick({
  title: true,
  body: true,
  tags: true,
  language: true,
  variants: true,
  kinds: true,
  tone: true,
  folder: true,
  communities: true,
  media: true,
  hotkey: true,
});
export type TemplateDraft = z.infer<typeof templateDraft>;

/** How often and when a template was inserted here. Local. */
export interface TemplateUse {
  template: string;
  count: number;
  lastAt: number;
  /** The last answer to each of its questions. */
  answers?: Record<string, string> | undefined;
}

/** One insertion: which variant, where and to whom. Local. */
export interface VariantUse {
  id: string;
  template: string;
  /** 0: the body; 1 and on: `variants`. */
  variant: number;
  /** `network:id` of the community; null when it is not known. */
  community: string | null;
  /** The post of the comment or the dialogue (`network:id`); null when it is not known. */
  thread: string | null;
  /** `network:id`; null when the page did not tell. */
  person: string | null;
  /** What triage said of the comment; null: nothing. */
  kind: string | null;
  at: number;
}
