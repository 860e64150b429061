import { z } from 'zod';
import type { Seen } from './head.ts';
import { kinds, tones, type Kind, type Tone } from './labels.ts';

export { kinds, tones, type Kind, type Tone };

/** What the device made of a comment; nothing of it leaves the computer. */
export interface Triage {
  /** ISO 639-1; null: no letters. */
  lang: string | null;
  /** The writer's feeling about the brand or the thing told; null: not sure enough. */
  tone: Tone | null;
  /** What the brand would have to answer; null: not sure enough. */
  kind: Kind | null;
  /** What else it may be about, the likelier first, at most two: for choosing templates only. */
  perhaps: Kind[];
  /** Abuse, swearing, contempt, threats. */
  toxic: boolean;
  /** The lesser share of trust behind tone and kind, 0 to 1. */
  confidence: number;
}

/** As it is kept beside a comment. */
export const keptTriageSchema = z.strictObject({
  lang: z.string().max(8).nullable(),
  tone: z.enum(tones).nullable(),
  kind: z.enum(kinds).nullable(),
  perhaps: z.array(z.enum(kinds)).max(3),
  toxic: z.boolean(),
  confidence: z.number().min(0).max(1),
  /** The weights that said so; `own` where the person did. */
  by: z.string().max(64),
});
export type KeptTriage = z.infer<typeof keptTriageSchema>;

/** A label that the person set right. Local. */
export const correctionSchema = z.object({
  /** `network:id` of the comment. */
  comment: z.string().min(1).max(300),
  text: z.string().max(2000),
  lang: z.string().max(8).nullable(),
  tone: z.enum(tones).nullable(),
  kind: z.enum(kinds).nullable(),
  at: z.number(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** What corrections changed in one head, on this person's copy. */
export interface OwnCopy {
  /** Adds to the scores of the classes, in place. */
  adjust(scores: Float64Array, seen: Seen): void;
}

const numbers = z.array(z.number());
const block = z.object({ buckets: z.number(), at: z.number(), scale: numbers, bias: numbers });
export const headSchema = z.object({
  classes: z.array(z.string()).min(2),
  words: z.number(),
  blocks: z.record(z.string(), block),
  cuesAt: z.number(),
  cueRows: z.number(),
  cueScale: numbers,
  /** Where its bytes stand in the file of weights, and how many. */
  from: z.number(),
  bytes: z.number(),
});
/** `public/triage/heads.json`: all of the heads but their weights. */
export const headsSchema = z.object({
  version: z.literal(2),
  /** The weights' own mark: the first letters of their SHA-256. */
  trained: z.string().min(4).max(64),
  heads: z.object({
    language: headSchema,
    tone: headSchema,
    talk: headSchema,
    brand: headSchema,
    kind: headSchema,
    toxic: headSchema,
  }),
});
