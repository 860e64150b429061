import { Dexie } from 'dexie';
import type { CoachQuestion } from '../coach-messages.ts';
import type { SeenComment } from '../comments/schema.ts';
import { allowedAuthors, nameOfAuthor } from '../communities/authors.ts';
import { communityKey, keyOf } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { communityByKey, communityByScreenName, listCommunities } from '../communities/store.ts';
import { db } from '../db.ts';
import { networks } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';
import { readPassingId } from '../text/passing-id.ts';
import type { Allowed } from './identity.ts';
import { noCoachSettings, type CoachCase } from './rules.ts';
import type { CoachSettings } from './schema.ts';

type EnterDoes = 'sends' | 'line';

/** An answer's case as far as our own readings tell it; null: of no community of ours. */
export interface KnownCase {
  community: Community;
  settings: CoachSettings;
  allowed: Allowed | null;
  of: CoachCase;
  /** Our answers in the thread, and to the person who is answered; newest first. */
  thread: readonly SeenComment[];
  toPerson: readonly SeenComment[];
  /** Names of those who wrote under the same post, without ours. */
  names: readonly string[];
}

const kinds = { replyBox: 'reply', messageBox: 'message', composer: 'post' } as const;
/** More of a person's comments say nothing new of how they are addressed. */
const mostOfPerson = 30;

async function communityOf(
  { network, community }: CoachQuestion,
  comment: SeenComment | undefined,
): Promise<Community | undefined> {
  const key = comment?.community ?? community;
  if (key === null) return undefined;
  const name = key.slice(network.length + 1);
  return (await communityByKey(key)) ?? communityByScreenName(network, name);
}

const under = (post: string) => db.comments.where({ post }).toArray();
/** Our answers under a post. */
const oursUnder = async (post: string) => (await under(post)).filter(({ ours }) => ours);
/** In UTF-16 units; a network that counts otherwise shows its own counter. */
function postLimit(network: NetworkId): number | null {
  const { postLength, text } = networks[network].rules;
  return text.unit === 'utf16' ? postLength : null;
}
const newestFirst = (answers: readonly SeenComment[]) =>
  answers.toSorted((a, b) => (b.writtenAt ?? b.firstSeenAt) - (a.writtenAt ?? a.firstSeenAt));

/** Our answers to a person: what replies to a comment of theirs. */
async function answersTo(author: string): Promise<SeenComment[]> {
  const theirs = await db.comments
    .where('[author+waitingSince]')
    .between([author, Dexie.minKey], [author, Dexie.maxKey])
    .reverse()
    .limit(mostOfPerson)
    .toArray();
  const keys = new Set(theirs.map(({ key }) => key));
  const posts = [...new Set(theirs.map(({ post }) => post))];
  const ours = await Promise.all(posts.map(oursUnder));
  return ours.flat().filter(({ replyTo }) => replyTo !== null && keys.has(replyTo));
}

const nameOfPerson = async (key: string) => (await db.people.get(key))?.name || null;

/** Gathers what is known. Nothing of the question is kept. */
export async function knownCase(question: CoachQuestion): Promise<KnownCase | null> {
  const { network, kind, box, text, who } = question;
  // Where the box stands in its comment, its own key names that comment.
  const named = question.comment ?? (kind === 'replyBox' ? box : null);
  const comment = named === null ? undefined : await db.comments.get(keyOf(network, named));
  const community = await communityOf(question, comment);
  if (community?.role !== 'mine') return null;
  const settings = community.coach ?? noCoachSettings;
  // A wall's composer names the account that is logged in, also where the community will sign: who
  // publishes is looked at when the plan fills it.
  const ids = kind === 'composer' ? null : allowedAuthors(community);
  const allowed = ids && { ids, name: community.name };
  const post = comment?.post ?? (kind === 'replyBox' && box !== null ? keyOf(network, box) : null);
  const [all, toPerson, mine, author, writer] = await Promise.all([
    post === null ? [] : under(post),
    comment?.author ? answersTo(comment.author) : [],
    listCommunities('mine'),
    authorOf(question, comment, communityKey(community)),
    who.name === null && who.id !== null ? nameOfAuthor(network, who.id) : who.name,
  ]);
  const thread = all.filter(({ ours }) => ours);
  const others = all.filter(({ ours, authorName }) => !ours && authorName);
  return {
    community,
    settings,
    allowed,
    thread: newestFirst(thread),
    toPerson: newestFirst(toPerson),
    names: [...new Set(others.map(({ authorName }) => authorName))],
    of: {
      ...{ text, settings, allowed, author },
      kind: kinds[kind],
      comment: comment ? { tone: comment.triage?.tone ?? null } : null,
      toPerson: toPerson.map((one) => one.text),
      inThread: thread.map((one) => one.text),
      who: { ...who, name: writer },
      name: community.name,
      others: mine.filter(({ uuid }) => uuid !== community.uuid).map(({ name }) => name),
      limit: kind === 'composer' ? postLimit(network) : question.limit,
    },
  };
}

async function authorOf(
  { network, kind, box, comment: named }: CoachQuestion,
  comment: SeenComment | undefined,
  community: string,
): Promise<string | null> {
  if (kind === 'replyBox') {
    // Ours may be answered too: whom that was meant for is not known.
    if (comment) return comment.ours ? null : comment.authorName || null;
    return (named && readPassingId(named)?.author) || null;
  }
  if (kind !== 'messageBox' || box === null) return null;
  const conversation = await db.conversations.get(`${community}:${box}`);
  return conversation?.name || (await nameOfPerson(keyOf(network, box)));
}

const enterFact = (network: NetworkId, kind: string) => `coach-enter:${network}/${kind}`;

/** What Enter was last seen to do in such a box; null: not seen yet. */
export async function enterIn(network: NetworkId, kind: string): Promise<EnterDoes | null> {
  const kept = (await db.facts.get(enterFact(network, kind)))?.value;
  return kept === 'sends' || kept === 'line' ? kept : null;
}

export async function keepEnter(network: NetworkId, kind: string, enter: EnterDoes): Promise<void> {
  await db.facts.put({ name: enterFact(network, kind), value: enter });
}
