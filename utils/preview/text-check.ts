import type {
  Confidence,
  LengthUnit,
  PublishingRules,
  Severity,
  TextLimit,
} from '../networks/publishing.ts';
import { linksIn } from '../text/links.ts';
import { linkWeight, type Span } from '../text/weighted-length.ts';
import { titleOf } from './rules.ts';
import { lengthIn, lettersIn } from './text-length.ts';

/** What was looked at; words under `check:finding.*`. */
export type FindingId =
  'length' | 'caption' | 'media' | 'hashtags' | 'mentions' | 'title' | 'dead-links' | 'link-weight';

export interface Finding {
  id: FindingId;
  severity: Severity;
  /** How many there are, in the limit's own unit. */
  count: number;
  /** How many are taken well; null: none, or there is no such number. */
  most: number | null;
  confidence: Confidence;
  source: string;
}

/** How long a text is, and how long it may be. */
export interface TextLength {
  /** As the network counts; what is checked. */
  counted: number;
  /** As a person counts: an emoji is one. Only where the network said no unit of its own. */
  shown: number;
  /** null: no limit is known. */
  most: number | null;
  unit: LengthUnit;
  confidence: Confidence;
}

export interface TextCheck {
  length: TextLength;
  /** Gravest first. */
  findings: Finding[];
}

/** `text`: as it will be sent. `media`: how many pictures and videos it has. */
export interface CheckedPost {
  text: string;
  media: number;
}
type CheckRules = Pick<PublishingRules, 'postLength' | 'text' | 'media'>;

const hashtag = /(?<![\p{L}\p{N}_&/#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
const mention = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?/gu;

/** The text without its addresses: what stands in them is neither hashtag nor mention. */
function without(text: string, spans: readonly Span[]): string {
  let at = 0;
  let left = '';
  for (const { from, to } of spans) {
    left += `${text.slice(at, from)}\u0000`;
    at = to;
  }
  return left + text.slice(at);
}

const grave: readonly Severity[] = ['refuses', 'hurts', 'advice'];

function over(id: FindingId, count: number, limit: TextLimit | undefined): Finding[] {
  return limit && count > limit.most ? [{ id, count, ...limit }] : [];
}

/** Checks a text against what its network takes. Unknown limits are not checked. */
export function checkText({ text, media }: CheckedPost, rules: CheckRules): TextCheck {
  const { text: words, postLength } = rules;
  const links = linksIn(text);
  const plain = without(text, links);
  const counted = lengthIn(text, rules);
  const caption = media > 0 ? words.caption : undefined;
  const most = caption?.most ?? postLength;
  const { unit, confidence, source } = words;
  const limit = most === null ? undefined : { most, severity: 'refuses' as const };
  const tags = plain.match(hashtag)?.length ?? 0;
  const findings = [
    ...over(
      caption ? 'caption' : 'length',
      counted,
      caption ?? (limit && { ...limit, confidence, source }),
    ),
    ...over('media', media, tooMany(rules)),
    ...(words.hashtags ?? []).flatMap((one) => over('hashtags', tags, one)).slice(-1),
    ...over('mentions', plain.match(mention)?.length ?? 0, words.mentions),
    ...over('title', lettersIn(titleOf(text)), words.title),
    ...ofLinks(links.length, words),
  ].sort((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity));
  // Where a network says no unit, an emoji is one to whoever reads, but only while it is taken.
  const letters = unit === 'utf16' ? lettersIn(text) : counted;
  const shown = most !== null && counted > most ? counted : letters;
  return { length: { counted, shown, most, unit, confidence }, findings };
}

function tooMany({ media }: CheckRules): TextLimit | undefined {
  if (media === null) return undefined;
  return { most: media, severity: 'refuses', confidence: 'exact', source: 'its rules' };
}

function ofLinks(count: number, { deadLinks, unit, source }: PublishingRules['text']): Finding[] {
  if (count === 0) return [];
  if (deadLinks) return [{ id: 'dead-links', severity: 'hurts', count, most: null, ...deadLinks }];
  if (unit !== 'weighted') return [];
  const exact = { confidence: 'exact', source } as const;
  return [{ id: 'link-weight', severity: 'advice', count, most: linkWeight, ...exact }];
}

/** What of a text keeps a post from being planned: keys of `draft:error.*` and `check:error.*`. */
export type TextFault = 'tooLong' | 'caption' | 'tooMany' | 'hashtags' | 'mentions';

const faultOf: Partial<Record<FindingId, TextFault>> = {
  length: 'tooLong',
  caption: 'caption',
  media: 'tooMany',
  hashtags: 'hashtags',
  mentions: 'mentions',
};

/** What the network would refuse; what only hurts is no fault. */
export function textFaults(post: CheckedPost, rules: CheckRules): TextFault[] {
  return checkText(post, rules).findings.flatMap(({ id, severity }) => {
    const fault = severity === 'refuses' ? faultOf[id] : undefined;
    return fault ? [fault] : [];
  });
}
