import type { CoachRule } from '../utils/coach/schema.ts';

/** What the panel says of each rule: why it matters, how to say it instead, an example. */
export const adviceWords: Readonly<
  Record<CoachRule, { why: string; instead: string; example: string | null }>
> = {
  leftover: {
    why: 'advice:leftover.why',
    instead: 'advice:leftover.instead',
    example: null,
  },
  identity: {
    why: 'advice:identity.why',
    instead: 'advice:identity.instead',
    example: null,
  },
  client: {
    why: 'advice:client.why',
    instead: 'advice:client.instead',
    example: null,
  },
  name: {
    why: 'advice:name.why',
    instead: 'advice:name.instead',
    example: null,
  },
  manner: {
    why: 'advice:manner.why',
    instead: 'advice:manner.instead',
    example: null,
  },
  slang: {
    why: 'advice:slang.why',
    instead: 'advice:slang.instead',
    example: null,
  },
  swear: {
    why: 'advice:swear.why',
    instead: 'advice:swear.instead',
    example: null,
  },
  sympathy: {
    why: 'advice:sympathy.why',
    instead: 'advice:sympathy.instead',
    example: 'advice:sympathy.example',
  },
  repeat: {
    why: 'advice:repeat.why',
    instead: 'advice:repeat.instead',
    example: null,
  },
  length: {
    why: 'advice:length.why',
    instead: 'advice:length.instead',
    example: null,
  },
  promise: {
    why: 'advice:promise.why',
    instead: 'advice:promise.instead',
    example: 'advice:promise.example',
  },
};
