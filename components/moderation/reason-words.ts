import type { FlagReason } from '../../utils/moderation/schema.ts';

/** The keys of the words; a literal each, so that the words' test sees them. */
export const reasonWords: Record<FlagReason, string> = {
  spam: 'moderation:why.spam',
  insult: 'moderation:why.insult',
  'contact-link': 'moderation:why.contactLink',
  repeated: 'moderation:why.repeated',
  'new-link': 'moderation:why.newLink',
};
