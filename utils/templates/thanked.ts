import type { Kind } from '../triage/labels.ts';
import type { VariantUse } from './schema.ts';

const thanks =
  /(?:^|[^\p{L}])(?:спасиб\p{L}*|пасиб\p{L}*|благодар\p{L}*|спс|дякую|рахмет|рақмет|мерси|thanks?|thank you|thx|tysm|mulțumesc|multumesc|mersi|terima kasih|tq)(?=$|[^\p{L}])/iu;
const refuses =
  /не надо|не нужно|нет,? спасибо|no,? thank|спасибо,? но|за то,? что (?:не|испорт|обман|потер)|thanks? for nothing/iu;

/** Does a comment read as thanks? A simple rule by words; refusals and reproaches are none. */
export function isThanks(text: string): boolean {
  return text.length <= 300 && thanks.test(text) && !refuses.test(text);
}

export interface LaterComment {
  author: string;
  post: string;
  text: string;
  /** When it was written, as far as is known; else when it was seen. */
  at: number;
  firstSeenAt: number;
  /** What triage read in it; undefined or null: the words alone tell. */
  kind?: Kind | null;
}

/** Networks tell minutes: a comment of the same minute may have come after the answer. */
const minuteMs = 60_000;

/**
 * How often each template was thanked: each comment that thanks counts for the last answer to the
 * same person in the same thread before it, each answer at most once.
 */
export function thankedCounts(
  uses: readonly VariantUse[],
  later: readonly LaterComment[],
): Map<string, number> {
  const thanked = new Set<VariantUse>();
  for (const comment of later) {
    if (!(comment.kind ? comment.kind === 'thanks' : isThanks(comment.text))) continue;
    const before = uses.filter(
      (use) =>
        use.person === comment.author &&
        use.thread === comment.post &&
        use.at < comment.at + minuteMs &&
        use.at < comment.firstSeenAt,
    );
    const last = before.reduce<VariantUse | undefined>(
      (best, use) => (!best || use.at > best.at ? use : best),
      undefined,
    );
    if (last) thanked.add(last);
  }
  const counts = new Map<string, number>();
  for (const { template } of thanked) counts.set(template, (counts.get(template) ?? 0) + 1);
  return counts;
}
