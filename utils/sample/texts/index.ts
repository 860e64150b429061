import type { CommentKind, CommentTone } from '../../templates/kinds.ts';
import type { SampleLanguage } from '../schema.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export const sampleRubrics = ['goods', 'recipe', 'people', 'offer'] as const;
export type SampleRubric = (typeof sampleRubrics)[number];

/** A comment with what triage would call it, and the shop's answer; null: none is needed. */
export interface SampleTalk {
  text: string;
  tone: CommentTone;
  kind: CommentKind | null;
  answer: string | null;
}

/** What was agreed with the client (the fields of a community's brief). */
export interface SampleBrief extends Record<
  'tasks' | 'audience' | 'pains' | 'needs' | 'tone',
  string
> {
  topics: string[];
  tags: string[];
  headlines: string[];
  duties: { who: string; does: string }[];
  hypotheses: { text: string; outcome: 'open' | 'held' | 'failed'; came: string }[];
  /** A note on the competitor. */
  similar: string;
}

/** A list that is not empty, so that one of it can be taken. */
type Some<T> = readonly [T, ...T[]];

/**
 * All words of the make-believe bakery in one language. `{p}` stands for one of `goods`, `{n}` for
 * a number that differs from post to post, `{who}` for a first name.
 */
export interface SampleTexts {
  shop: string;
  channel: string;
  rival: string;
  currency: string;
  goods: Some<string>;
  rubrics: Readonly<Record<SampleRubric, string>>;
  posts: Some<{ rubric: SampleRubric; text: string }>;
  channelPosts: Some<string>;
  rivalPosts: Some<string>;
  people: Some<string>;
  talk: Some<SampleTalk>;
  /** What still waits: in order, the last is the latest. */
  waiting: Some<SampleTalk>;
  planned: Some<{ rubric: SampleRubric; text: string }>;
  plannedChannel: Some<string>;
  missed: string;
  draft: string;
  templates: Some<{ title: string; body: string; tags: string[]; kinds: CommentKind[] }>;
  notes: Some<string>;
  noteTag: string;
  call: string;
  task: string;
  brief: SampleBrief;
  placements: readonly { title: string; note: string }[];
  photos: string;
}

export const sampleTexts: Readonly<Record<SampleLanguage, SampleTexts>> = { en, ru };
