import type { TFunction } from 'i18next';
import type { FieldHealth, HealthSign } from '../utils/health/schema.ts';
import { consequenceOf } from '../utils/health/rules.ts';
import type { PlaceName } from '../utils/networks/network.ts';
import { formatDay } from '../utils/text/ago.ts';
import { ownNames } from '../utils/text/own-names.ts';

/** How well pages are read, in words of the trade: never a selector, never a field's own name. */

const places: Record<PlaceName, { word: string; of: string }> = {
  identity: { word: 'health:place.identity', of: 'health:of.identity' },
  community: { word: 'health:place.community', of: 'health:of.community' },
  cover: { word: 'health:place.cover', of: 'health:of.cover' },
  post: { word: 'health:place.post', of: 'health:of.post' },
  comment: { word: 'health:place.comment', of: 'health:of.comment' },
  message: { word: 'health:place.message', of: 'health:of.message' },
  person: { word: 'health:place.person', of: 'health:of.person' },
  replyBox: { word: 'health:place.box', of: 'health:of.box' },
  messageBox: { word: 'health:place.box', of: 'health:of.box' },
  composer: { word: 'health:place.composer', of: 'health:of.composer' },
};

export const isPlace = (name: string): name is PlaceName => Object.hasOwn(places, name);

/** Fields that are one thing to a person (an author's name, address, id) share a word. */
const fields: Readonly<Record<string, string>> = ownNames({
  views: 'health:field.views',
  likes: 'health:field.likes',
  comments: 'health:field.comments',
  reposts: 'health:field.reposts',
  followers: 'health:field.followers',
  name: 'health:field.name',
  screenName: 'health:field.name',
  text: 'health:field.text',
  date: 'health:field.date',
  authorName: 'health:field.author',
  authorUrl: 'health:field.author',
  authorId: 'health:field.author',
  attachments: 'health:field.attachments',
  url: 'health:field.url',
  id: 'health:field.id',
  conversation: 'health:field.conversation',
  outgoing: 'health:field.outgoing',
  replyTo: 'health:field.thread',
  postId: 'health:field.thread',
  repostOf: 'health:field.repostOf',
  pinned: 'health:field.pinned',
  ad: 'health:field.ad',
  image: 'health:field.image',
  as: 'health:field.as',
});
const order = Object.keys(fields);

/** Where each field stands in a line of its own, those that share a word are told apart. */
const apart: Readonly<Record<string, string>> = ownNames({
  screenName: 'health:field.screenName',
  authorUrl: 'health:field.authorUrl',
  authorId: 'health:field.authorId',
  postId: 'health:field.postId',
});

export const placeWord = (place: PlaceName, t: TFunction): string => t(places[place].word);
const fieldWord = (field: string, t: TFunction): string => t(fields[field] ?? field);
/** For a field's own line. */
export const lineWord = (field: string, t: TFunction): string =>
  t(apart[field] ?? fields[field] ?? field);
/** What people came for, first. */
export const byImportance = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);

/** Each word once. */
function wordsOf(names: readonly string[], t: TFunction): string[] {
  const sorted = [...names].sort(byImportance);
  return [...new Set(sorted.map((name) => fieldWord(name, t)))];
}
const listed = (words: readonly string[], language: string) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
/** With a capital letter: a word that begins a line. */
export const begun = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

const dayMs = 86_400_000;

/** "since this morning", by this computer's clock. */
export function sinceWord(at: number, now: number, t: TFunction, language: string): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (at < midnight - dayMs) {
    return t('health:since.date', { date: formatDay(at, language) });
  }
  if (at < midnight) return t('health:since.yesterday');
  const hour = new Date(at).getHours();
  if (hour < 5) return t('health:since.night');
  if (hour < 12) return t('health:since.morning');
  return t(hour < 17 ? 'health:since.day' : 'health:since.evening');
}

/** What did not open when it was asked for; no other place is looked for by a press alone. */
const boxes: Readonly<Partial<Record<PlaceName, string>>> = {
  replyBox: 'health:box.reply',
  messageBox: 'health:box.message',
  composer: 'health:box.composer',
};

const consequences = {
  er: 'health:so.er',
  erByViews: 'health:so.erByViews',
  erByFollowers: 'health:so.erByFollowers',
  clock: 'health:so.clock',
  nothing: null,
} as const;

export interface SignWords {
  /** What is lost, one sentence, with the network's name. */
  lost: string;
  /** What goes on; null: nothing of this place does. */
  works: string | null;
  /** What of ours stands still meanwhile. */
  so: string | null;
}

export function signWords(
  sign: HealthSign,
  network: string,
  now: number,
  t: TFunction,
  language: string,
): SignWords {
  const since = sign.since === null ? null : sinceWord(sign.since, now, t, language);
  const lostWords = wordsOf(sign.lost, t);
  const said = {
    network,
    since,
    of: t(places[sign.place].of),
    things: placeWord(sign.place, t).toLocaleLowerCase(language),
    fields: listed(lostWords, language),
  };
  const box = boxes[sign.place];
  const lost = box
    ? t(since ? 'health:notOpenedSince' : 'health:notOpened', { ...said, box: t(box) })
    : sign.gone
      ? t(since ? 'health:goneSince' : 'health:gone', said)
      : t(since ? 'health:lostSince' : 'health:lost', said);
  // A word of which one half is lost (the author's address) is not called working.
  const working = wordsOf(sign.works, t).filter((word) => !lostWords.includes(word));
  const works = sign.gone || !working.length ? null : listed(working.slice(0, 6), language);
  const so = consequences[consequenceOf(sign)];
  return {
    lost,
    works: works && t('health:works', { fields: works }),
    so: so && t(so),
  };
}

/** The state of one field in two or three words; null: it is read, as ever. */
export function stateWord(
  { state, since }: Pick<FieldHealth, 'state' | 'since'>,
  now: number,
  t: TFunction,
  language: string,
): string | null {
  const when = since === null ? null : sinceWord(since, now, t, language);
  if (state === 'unsure') return t('health:state.unsure');
  if (state === 'lost' || state === 'gone') {
    return when ? t('health:state.lost', { since: when }) : t('health:state.lostNow');
  }
  if (state === 'changed') {
    return when ? t('health:state.changed', { since: when }) : t('health:state.changedNow');
  }
  return null;
}
