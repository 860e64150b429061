import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/** Names of colours, not colours: each surface has its own (utils/rubrics/rules.ts). */
export const rubricColour = z.enum([
  'blue',
  'orange',
  'green',
  'purple',
  'ochre',
  'teal',
  'red',
  'violet',
]);
export type RubricColour = z.infer<typeof rubricColour>;

const communityRef = z.string().min(1).max(160);

/** What a community writes about, by the person's own division. A shared kind. */
export const rubric = z.object({
  ...sharedRow,
  /** `network:id` */
  community: communityRef,
  name: z.string().trim().min(1).max(60),
  colour: rubricColour,
  /** How much of all posts it should be, percent; null: the person did not say. */
  share: z.number().int().min(1).max(100).nullable(),
});
export type Rubric = z.infer<typeof rubric>;

/** What the person says of a rubric. */
export const rubricDraft = rubric.pick({ community: true, name: true, colour: true, share: true });
export type RubricDraft = z.infer<typeof rubricDraft>;

/** "Posts with this hashtag belong to that rubric", or that they do not. A shared kind. */
export const rubricRule = z.object({
  ...sharedRow,
  community: communityRef,
  /** Small letters, with its `#`. */
  hashtag: z.string().min(2).max(60),
  /** The rubric's uuid; null: the person declined it, so it is not suggested again. */
  rubric: z.uuid().nullable(),
});
export type RubricRule = z.infer<typeof rubricRule>;

/** The rubric that the person gave one post. A shared kind. */
export const postRubric = z.object({
  ...sharedRow,
  community: communityRef,
  /** The post's key, `network:id`. */
  post: z.string().min(1).max(160),
  /** null: "none", said against a rule that would give it one. */
  rubric: z.uuid().nullable(),
});
export type PostRubric = z.infer<typeof postRubric>;

/** Why a rubric was not kept: `name`: empty or too long; `taken`: another is called so. */
export type RubricRefusal = 'name' | 'share' | 'taken' | 'many';
