import { z } from 'zod';
import { tones } from '../triage/labels.ts';
import { sharedRow } from '../shared-kinds.ts';

const communityRef = z.string().min(1).max(160);

/** `whole`: the word as it stands; `beginning`: every word that begins so (Russian endings). */
export const keyword = z.strictObject({
  text: z
    .string()
    .trim()
    .min(2)
    .max(60)
    .refine((text) => /[\p{L}\p{N}]/u.test(text)),
  how: z.enum(['whole', 'beginning']),
});
export type Keyword = z.infer<typeof keyword>;

/** What is looked for on behalf of one community. A shared kind. */
export const mentionRule = z.object({
  ...sharedRow,
  /** `network:id` */
  community: communityRef,
  words: z.array(keyword).max(100),
  /** Where one of these stands, a keyword in it is no mention. */
  except: z.array(z.string().trim().min(2).max(80)).max(50),
});
export type MentionRule = z.infer<typeof mentionRule>;

/** `new`: nobody has looked at it. The rest is what the person said. */
export const mentionMark = z.enum(['new', 'seen', 'ours', 'not-us']);
export type MentionMark = z.infer<typeof mentionMark>;

/** Where a keyword was seen. `page`: public words of a page beside posts and comments. */
export const mentionPlace = z.enum(['post', 'comment', 'page']);

/** A keyword that a page showed the person. Local. Never of private messages. */
export const mention = z.strictObject({
  /** `network:place:id>community`: one text is one mention of a community. */
  key: z.string().min(1).max(400),
  community: communityRef,
  network: z.string().max(20),
  place: mentionPlace,
  /** `network:id` of who wrote it; null: the page did not tell. */
  author: z.string().max(160).nullable(),
  /** '' where it is not known. */
  authorName: z.string().max(300),
  url: z.string().max(2000),
  /** The text around, spaces drawn together; `match` is what was lit up. */
  before: z.string().max(400),
  match: z.string().max(400),
  after: z.string().max(400),
  /** When it was written, epoch milliseconds; null: not known. */
  writtenAt: z.number().nullable(),
  firstSeenAt: z.number(),
  tone: z.enum(tones).nullable(),
  mark: mentionMark,
});
export type Mention = z.infer<typeof mention>;
export type MentionPlace = z.infer<typeof mentionPlace>;

/** What the person typed of one community. */
export const ruleDraft = mentionRule.pick({ words: true, except: true });
export type RuleDraft = z.infer<typeof ruleDraft>;
