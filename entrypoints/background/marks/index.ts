import { keyOf } from '../../../utils/communities/rules.ts';
import { communityByKey } from '../../../utils/communities/store.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import { conversationsOfMessages } from '../../../utils/conversations/store.ts';
import { db } from '../../../utils/db.ts';
import { baseline, type Baseline } from '../../../utils/insights/rules.ts';
import { compareByAge, type AgeCompare } from '../../../utils/insights/store.ts';
import { usualPosts } from '../../../utils/insights/usual.ts';
import type { Mark } from '../../../utils/messages.ts';
import type { NetworkId, PlaceName } from '../../../utils/networks/network.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { readSettings } from '../../../utils/settings.ts';
import { answeringNow } from '../../../utils/sharing/shown.ts';
import { readPassingId } from '../../../utils/text/passing-id.ts';
import { wordsBy } from '../words.ts';
import { commentMarks, dialogueMarks, passingMarks } from './comment-mark.ts';
import { communityStrip } from './community-strip.ts';
import { coverCheck } from './cover-check.ts';
import { postInsight } from './post-insight.ts';
import { welcomeMarks } from './welcome.ts';

/** What every maker of marks gets. */
export interface MarkWords {
  language: string;
  /** Words of the `marks` namespace. */
  say(key: string, values?: Record<string, string | number>): string;
  now: number;
}

/** A community with its baseline, read once for all marks of a batch. */
export interface KnownCommunity {
  community: Community;
  base: Baseline | null;
  byAge: AgeCompare;
  /** What its usual figures rest on. */
  posts: readonly SeenPost[];
}

/** Posts of a community; who asks for marks may have read them already. */
export type PostsOf = typeof usualPosts;

/** The marks of places, figures and words ready. Places that are not known get none. */
export async function marksFor(
  network: NetworkId,
  keys: readonly { place: PlaceName; key: string }[],
  now: number,
  postsOf: PostsOf = usualPosts,
): Promise<Mark[]> {
  const settings = await readSettings();
  const i18n = await wordsBy(settings);
  const words: MarkWords = {
    language: i18n.language,
    say: (key, values) => i18n.t(key, { ns: 'marks', ...values }),
    now,
  };
  const known = new Map<string, Promise<KnownCommunity | null>>();
  const communityOf = (key: string) => {
    const asked = known.get(key) ?? loadCommunity(key, now, postsOf);
    known.set(key, asked);
    return asked;
  };
  const of = (place: PlaceName) =>
    keys.filter((at) => at.place === place).map(({ key }) => keyOf(network, key));

  const marks: Mark[] = [];
  const answering = await answeringNow(now);
  for (const post of await db.posts.bulkGet(of('post'))) {
    const at = post && (await communityOf(post.community));
    if (post && at) marks.push(await postInsight(post, at, words));
  }
  for (const comment of await db.comments.bulkGet(of('comment'))) {
    const at = comment && (await communityOf(comment.community));
    if (comment && at) {
      marks.push(...commentMarks(comment, at, words, answering.has(comment.key)));
    }
  }
  marks.push(...(await welcomeMarks(network, keys, words)));
  for (const dialogue of await conversationsOfMessages(of('message'))) {
    const at = await communityOf(dialogue.community);
    if (at) marks.push(...dialogueMarks(dialogue, at, words, answering.has(dialogue.key)));
  }
  for (const { place, key } of keys) {
    const passing = place === 'comment' ? readPassingId(key) : null;
    if (passing) {
      const at = await communityOf(keyOf(network, passing.owner));
      if (at) marks.push(...passingMarks(key, passing.author, at, words));
    }
    if (place !== 'community') continue;
    const at = await communityOf(keyOf(network, key));
    if (at) {
      marks.push(await communityStrip(key, at, words), ...(await coverCheck(key, at, words)));
    }
  }
  return marks.filter((mark) => !settings.off.includes(mark.feature));
}

async function loadCommunity(
  key: string,
  now: number,
  postsOf: PostsOf,
): Promise<KnownCommunity | null> {
  const community = await communityByKey(key);
  if (!community) return null;
  const posts = await postsOf(community, now);
  return {
    community,
    base: baseline(posts, community.denominator),
    byAge: compareByAge(posts),
    posts,
  };
}
