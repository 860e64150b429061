import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { keyOf } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import type { Network } from '../networks/network.ts';
import type { PageReading } from '../readings/schema.ts';
import { readPassingId } from '../text/passing-id.ts';
import { around, makeFinder, type Finder, type Found } from './rules.ts';
import {
  ruleDraft,
  type Mention,
  type MentionMark,
  type MentionRule,
  type RuleDraft,
} from './schema.ts';

const { minKey, maxKey } = Dexie;

export const listRules = (): Promise<MentionRule[]> => db.mentionRules.toArray();

/** Keeps what is looked for on behalf of a community. Throws when it does not fit. */
export async function saveRule(
  community: string,
  draft: RuleDraft,
  now: number,
): Promise<MentionRule> {
  const { words, except } = ruleDraft.parse(draft);
  return db.transaction('rw', db.mentionRules, db.facts, async () => {
    const known = await db.mentionRules.get({ community });
    const kept = { ...(await stamp(now, known?.uuid)), community, words, except };
    await db.mentionRules.put(kept);
    return kept;
  });
}

/** One text of a page, on its way to the list. */
type Told = Omit<
  Mention,
  'key' | 'community' | 'before' | 'match' | 'after' | 'mark' | 'firstSeenAt' | 'tone'
> & {
  /** Names the text in its network. */
  id: string;
  text: string;
};

/** Posts and comments of a reading that somebody else than us wrote. */
async function textsOf(
  reading: PageReading,
  network: Pick<Network, 'id' | 'postUrl'>,
): Promise<Told[]> {
  const ours = new Set(
    (await db.identities.where({ network: network.id }).toArray()).map(({ id }) => id),
  );
  for (const mine of await listCommunities('mine')) {
    if (mine.network !== network.id) continue;
    ours.add(mine.id);
    if (mine.screenName) ours.add(mine.screenName);
  }
  const told =
    (place: 'post' | 'comment') =>
    (one: (typeof reading.posts | typeof reading.comments)[number]): Told[] => {
      const { authorId, authorName, text, url, date } = one.fields;
      // What has no lasting id cannot be found again, and would be listed again and again.
      if (!text.value || readPassingId(one.key) || (authorId.value && ours.has(authorId.value)))
        return [];
      const post = 'postId' in one.fields ? one.fields.postId.value : one.key;
      return [
        {
          id: one.key,
          text: text.value,
          place,
          network: network.id,
          author: authorId.value ? keyOf(network.id, authorId.value) : null,
          authorName: authorName.value ?? '',
          url: url.value ?? (post ? network.postUrl(post) : reading.page.url),
          writtenAt: date.value,
        },
      ];
    };
  return [...reading.posts.flatMap(told('post')), ...reading.comments.flatMap(told('comment'))];
}

const listed = ({ id, text, ...told }: Told, found: Found, now: number): Mention => ({
  ...told,
  key: `${told.network}:${told.place}:${id}>${found.community}`,
  community: found.community,
  ...around(text, found),
  firstSeenAt: now,
  tone: null,
  mark: 'new',
});

/** The first keyword of each community in a text: one text is one mention. */
const firstOfEach = (found: readonly Found[]) =>
  [...new Map([...found].reverse().map((one) => [one.community, one])).values()].reverse();

/**
 * Lists what a reading holds of the keywords. Private messages are no part of what is looked at.
 * Gives what is new, for its tone to be told.
 */
export async function noteReading(
  reading: PageReading,
  network: Pick<Network, 'id' | 'postUrl'>,
  now: number,
): Promise<Mention[]> {
  if (reading.page.kind === 'messages' || !(reading.posts.length || reading.comments.length))
    return [];
  const rules = await listRules();
  if (!rules.some(({ words }) => words.length)) return [];
  const find: Finder = makeFinder(rules);
  const found = (await textsOf(reading, network)).flatMap((told) =>
    firstOfEach(find(told.text)).map((at) => listed(told, at, now)),
  );
  return keepNew(found);
}

/** Words of a page beside posts and comments, as its script found them. */
export async function notePageWords(
  words: readonly Pick<Mention, 'community' | 'before' | 'match' | 'after'>[],
  page: { network: string; url: string; title: string; community: string | null },
  now: number,
): Promise<Mention[]> {
  const known = new Set((await listRules()).map(({ community }) => community));
  // A community's own page is full of its own name: no mention.
  const own = page.community?.toLowerCase();
  for (const { network, id, screenName } of await listCommunities()) {
    const names = [id, screenName].map((one) => one?.toLowerCase());
    if (own && network === page.network && names.includes(own)) known.delete(keyOf(network, id));
  }
  return keepNew(
    words
      .filter(({ community }) => known.has(community))
      .map((word) => ({
        ...word,
        // The same words of a page are one mention, however often it is opened.
        key: `${page.network}:page:${page.url.slice(0, 160)}#${(word.before + word.match).slice(-80)}>${word.community}`,
        network: page.network,
        place: 'page' as const,
        author: null,
        authorName: page.title.slice(0, 300),
        url: page.url,
        writtenAt: null,
        firstSeenAt: now,
        tone: null,
        mark: 'new' as const,
      })),
  );
}

/** What the person said of one that is known stays; its text follows the page. */
function keepNew(found: readonly Mention[]): Promise<Mention[]> {
  if (!found.length) return Promise.resolve([]);
  return db.transaction('rw', db.mentions, async () => {
    const known = await db.mentions.bulkGet(found.map(({ key }) => key));
    const rows = found.map((one, at): Mention => {
      const { firstSeenAt, mark, tone } = known[at] ?? one;
      return { ...one, firstSeenAt, mark, tone };
    });
    await db.mentions.bulkPut(rows);
    return found.filter((_, at) => known[at] === undefined);
  });
}

export async function keepTones(tones: ReadonlyMap<string, Mention['tone']>): Promise<void> {
  await db.transaction('rw', db.mentions, async () => {
    for (const [key, tone] of tones) await db.mentions.update(key, { tone });
  });
}

/** The latest first. `mark` null: all but what is not us. */
export async function listMentions(
  mark: MentionMark | null,
  community: string,
  limit: number,
): Promise<Mention[]> {
  if (mark !== null && !community) {
    return db.mentions
      .where('[mark+firstSeenAt]')
      .between([mark, minKey], [mark, maxKey])
      .reverse()
      .limit(limit)
      .toArray();
  }
  const all = community
    ? db.mentions
        .where('[community+firstSeenAt]')
        .between([community, minKey], [community, maxKey])
        .reverse()
    : db.mentions.orderBy('firstSeenAt').reverse();
  return all
    .filter((one) => (mark === null ? one.mark !== 'not-us' : one.mark === mark))
    .limit(limit)
    .toArray();
}

export const countNewMentions = (): Promise<number> =>
  db.mentions.where('[mark+firstSeenAt]').between(['new', minKey], ['new', maxKey]).count();

export const markMention = (key: string, mark: MentionMark): Promise<number> =>
  db.mentions.update(key, { mark });

/** All that are new have been looked at. Gives their keys, to take it back. */
export function markAllSeen(): Promise<string[]> {
  return db.transaction('rw', db.mentions, async () => {
    const fresh = db.mentions.where('[mark+firstSeenAt]').between(['new', minKey], ['new', maxKey]);
    const keys = await fresh.primaryKeys();
    for (const key of keys) await db.mentions.update(key, { mark: 'seen' });
    return keys;
  });
}
