import { daypartOf, firstNameOf } from './rules.ts';
import { dayIn } from '../text/day-in.ts';

/** Placeholders that Groupmate fills by itself, when the comment tells them. */
export const knownPlaceholders = ['name', 'community', 'daypart', 'today'] as const;
export type KnownPlaceholder = (typeof knownPlaceholders)[number];

/** What a reply is about. */
export interface ReplyContext {
  /** As displayed; null when not known. */
  authorName: string | null;
  /** The community's name; null when not known. */
  community: string | null;
  /** IANA zone of the community. */
  zone: string;
  now: number;
}

/** The hour (0 to 23) of an instant in a zone. */
export function hourIn(zone: string, at: number): number {
  const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  return Number(hour.format(at));
}

/** A greeting that opens a text or a sentence begins with a capital: "Добрый день". */
const greetingOpens = /(?:^|[.!?…]\s+|\n\s*)\{daypart[^{}]*\}/u;

/**
 * The values that are known, ready for `fillTemplate` on this body. `greeting` gives the words of
 * a part of the day in the template's language, in small letters ("добрый день").
 */
export function knownValues(
  body: string,
  context: ReplyContext,
  greeting: (part: ReturnType<typeof daypartOf>) => string,
): Record<string, string> {
  const words = greeting(daypartOf(hourIn(context.zone, context.now)));
  const name = context.authorName ? firstNameOf(context.authorName) : null;
  return {
    ...(name ? { name } : {}),
    ...(context.community ? { community: context.community } : {}),
    today: dayIn(context.zone, context.now),
    daypart: greetingOpens.test(body) ? words.charAt(0).toUpperCase() + words.slice(1) : words,
  };
}

/** Russian for text with more Cyrillic letters than Latin ones; null for neither. */
export function scriptLanguageOf(text: string): 'ru' | 'en' | null {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (!cyrillic && !latin) return null;
  return cyrillic >= latin ? 'ru' : 'en';
}
