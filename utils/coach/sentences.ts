import type { CoachRule } from './schema.ts';

/**
 * The words of each rule: what it is called, what it says beside the box (neutral: the page could
 * read it), and what it looks for.
 */
export const coachSentences: Readonly<
  Record<CoachRule, { name: string; says: string; hint: string }>
> = {
  leftover: {
    name: 'coach:leftover.name',
    says: 'coach:leftover.says',
    hint: 'coach:leftover.hint',
  },
  identity: {
    name: 'coach:identity.name',
    says: 'coach:identity.says',
    hint: 'coach:identity.hint',
  },
  client: { name: 'coach:client.name', says: 'coach:client.says', hint: 'coach:client.hint' },
  name: { name: 'coach:name.name', says: 'coach:name.says', hint: 'coach:name.hint' },
  manner: { name: 'coach:manner.name', says: 'coach:manner.says', hint: 'coach:manner.hint' },
  slang: { name: 'coach:slang.name', says: 'coach:slang.says', hint: 'coach:slang.hint' },
  swear: { name: 'coach:swear.name', says: 'coach:swear.says', hint: 'coach:swear.hint' },
  sympathy: {
    name: 'coach:sympathy.name',
    says: 'coach:sympathy.says',
    hint: 'coach:sympathy.hint',
  },
  repeat: { name: 'coach:repeat.name', says: 'coach:repeat.says', hint: 'coach:repeat.hint' },
  length: { name: 'coach:length.name', says: 'coach:length.says', hint: 'coach:length.hint' },
  promise: { name: 'coach:promise.name', says: 'coach:promise.says', hint: 'coach:promise.hint' },
};

/** Rules whose sentence may name what it found: words that stand in the box anyway, and numbers. */
export const namesDetail: ReadonlySet<CoachRule> = new Set<CoachRule>([
  'name',
  'manner',
  'slang',
  'swear',
  'repeat',
  'length',
  'promise',
]);
