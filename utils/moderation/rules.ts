import type { SeenComment } from '../comments/schema.ts';
import type { FlagReason } from './schema.ts';

/** What makes a comment one for moderation, beside what its label says. Pure. */

const TLDS =
  'com|ru|рф|net|org|info|shop|site|online|store|top|xyz|me|cc|ly|link|click|biz|pro|kz|by|ua|ro|md|my|io|su|club|app|life|fun';
const link = new RegExp(
  `(?:https?://|www\\.)[^\\s<>"]+|(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${TLDS})(?![\\p{L}\\p{N}])(?:/[^\\s<>"]*)?`,
  'giu',
);

/** Hosts of the links in a text, small letters, without `www.`. */
export function linkHosts(text: string): string[] {
  const hosts = [...text.matchAll(link)].map(([found]) =>
    found
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/[/?#:].*$/u, ''),
  );
  return [...new Set(hosts.filter((host) => host.includes('.')))];
}

const phone = /(?<!\d)\+?\d[\d\s()-]{8,16}\d(?!\d)/u;
/** "Write to me elsewhere", in the five languages. */
const elsewhere = new RegExp(
  [
    '(?:пиши(?:те)?|жду|стучи(?:те)?(?:сь)?)\\s+(?:мне\\s+)?(?:в\\s+)?(?:л[.\\s]?с|личк|личн|директ|тг|телег|вотс|ватс)',
    'в\\s+(?:лс|личку|директ)(?![\\p{L}])',
    '(?:вотсап|ватсап|whats?app|telegram|телеграм|вайбер|viber)',
    'заработ[окала]|доход\\s+от|подписывай(?:ся|тесь)|переходи(?:те)?\\s+по',
    '(?:dm|inbox|pm|message|text|contact)\\s+me|earn(?:ed|ing)?\\s+\\$?\\d|make\\s+money',
    'scrie(?:ți|ti)?[\\s-]mi|în\\s+privat|in\\s+privat|câștig|castig',
    'жекеге\\s+жаз|жазыңыз|табыс\\s+тап|хабарлас',
    'pm\\s+(?:saya|sy|tepi)|hubungi\\s+(?:saya|kami)|jana\\s+pendapatan|klik\\s+link',
  ].join('|'),
  'iu',
);
const leadsAway = (text: string) => elsewhere.test(text) || phone.test(text);

/** A text as it is compared with others: shorter ones ("Спасибо!") many people write. */
export function likeText(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.length >= 25 ? plain : null;
}

/** What the person said of earlier ones of the community. */
export interface SaidFine {
  texts: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
}
export interface Around {
  /** How many others wrote the same. */
  sameBy: number;
  /** It is the first that was seen of its writer. */
  first: boolean;
  fine: SaidFine;
}
/** So many people with one text are no chance. */
export const manySay = 3;

type Judged = Pick<SeenComment, 'text' | 'triage'>;

export function flagsOf({ text, triage }: Judged, { sameBy, first, fine }: Around): FlagReason[] {
  const like = likeText(text);
  if (like !== null && fine.texts.has(like)) return [];
  const hosts = linkHosts(text).filter((host) => !fine.hosts.has(host));
  const why: FlagReason[] = [];
  if (triage?.kind === 'spam') why.push('spam');
  if (triage?.kind === 'insult' || triage?.toxic) why.push('insult');
  if (hosts.length && leadsAway(text)) why.push('contact-link');
  if (like !== null && sameBy + 1 >= manySay) why.push('repeated');
  if (hosts.length && first && !why.includes('contact-link')) why.push('new-link');
  return why;
}
