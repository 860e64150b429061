import { z } from 'zod';
import { coachLanguages } from './lists.ts';

/** One rule's id: its words (assets/locales/…/coach.json) and its switch. */
export const coachRules = [
  'leftover',
  'identity',
  'client',
  'name',
  'manner',
  'slang',
  'swear',
  'sympathy',
  'repeat',
  'length',
  'promise',
] as const;
export type CoachRule = (typeof coachRules)[number];

const entries = z.array(z.string().min(1).max(60)).max(500);
/** A language that is missing has our own list. */
const lists = z.partialRecord(z.enum(coachLanguages), entries);

/** What a community's answers are looked through for. Part of the community's row. */
export const coachSettings = z.strictObject({
  /** Rules that the person switched off here. */
  off: z.array(z.enum(coachRules)).max(coachRules.length).default([]),
  /** How everybody is addressed here; null: as they were until now. */
  manner: z.enum(['informal', 'formal']).nullable().default(null),
  /** Longest answer, letters as the person counts them; null: the network's own limit. */
  longest: z.number().int().min(20).max(20_000).nullable().default(null),
  slang: lists.default({}),
  swear: lists.default({}),
});
export type CoachSettings = z.infer<typeof coachSettings>;
