import type { SeenComment } from '../comments/schema.ts';
import type { Person } from '../people/schema.ts';
import { addDays } from '../plan/agenda.ts';
import { clockAt, instantAt } from '../text/zone.ts';
import { chance } from './chance.ts';
import { personId, shop } from './communities.ts';
import type { Frame } from './frame.ts';
import type { SamplePost } from './posts.ts';
import type { SampleTalk } from './texts/index.ts';

/** A comment under a post, or the shop's answer to one. */
export interface SampleTalkRow {
  id: string;
  post: string;
  at: number;
  text: string;
  /** Which person of the texts; null: the shop itself. */
  person: number | null;
  /** The comment that it answers. */
  to: string | null;
  said: SampleTalk | null;
  /** Without an answer: does it wait for one? Else the person set it aside. */
  waits: boolean;
  answeredBy: string | null;
}

const minute = 60_000;
const hour = 60 * minute;

/** Answers come in open hours: what is due at night is written in the morning. */
function answeredAt(frame: Frame, asked: number, delay: number): number {
  const wanted = asked + delay;
  const clock = clockAt(wanted, frame.zone);
  const open = (day: string) => instantAt({ day, minutes: 9 * 60 + 12 }, frame.zone);
  if (clock.minutes < 9 * 60) return open(clock.day) + (delay % (25 * minute));
  if (clock.minutes > 20 * 60 + 50) return open(addDays(clock.day, 1)) + (delay % (25 * minute));
  return wanted;
}

/** Comments and answers of the shop's posts. */
export function talksOf(frame: Frame, posts: readonly SamplePost[]): SampleTalkRow[] {
  const own = posts.filter(({ community, ad, repost }) => community === shop && !ad && !repost);
  return own
    .flatMap((post) => talksUnder(frame, post))
    .concat(waitingNow(frame, own))
    .sort((a, b) => a.at - b.at);
}

function talksUnder(frame: Frame, post: SamplePost): SampleTalkRow[] {
  const luck = chance(`talk ${post.id}`);
  const rows: SampleTalkRow[] = [];
  const many = luck.whole(0, 4);
  for (let n = 0; n < many; n++) {
    const at = post.at + Math.round(luck.between(0.2, 20) * hour);
    // What is younger stands among those who wait.
    if (at > frame.now - 30 * hour) continue;
    const id = `${post.id.split('_')[0] ?? ''}_${5000 + Number(post.id.split('_')[1]) * 20 + n * 2}`;
    const said = luck.one(frame.texts.talk);
    const person = Math.floor(luck.next() ** 2 * frame.texts.people.length);
    const answers = said.answer !== null && luck.next() < 0.95;
    const reply = `${id.split('_')[0] ?? ''}_${Number(id.split('_')[1]) + 1}`;
    rows.push({
      ...{ id, post: post.key, at, text: said.text, person, to: null, said },
      ...{ waits: false, answeredBy: answers ? reply : null },
    });
    if (!answers) continue;
    const [name = ''] = (frame.texts.people[person] ?? '').split(' ');
    const delay = Math.round(3 * minute + (luck.next() ** 3 * 5 + luck.next() * 0.5) * hour);
    rows.push({
      ...{ id: reply, post: post.key, at: answeredAt(frame, at, delay), person: null, to: id },
      text: (said.answer ?? '').replaceAll('{who}', name),
      ...{ said: null, waits: false, answeredBy: null },
    });
  }
  return rows;
}

/** Those who wait today: 40 minutes, five hours and a day. */
function waitingNow(frame: Frame, posts: readonly SamplePost[]): SampleTalkRow[] {
  const post = posts.findLast(({ at }) => at < frame.now - 27 * hour);
  if (!post) return [];
  const waited = [26 * hour, 5 * hour, 40 * minute];
  return frame.texts.waiting.map((said, n) => ({
    id: `${post.id.split('_')[0] ?? ''}_${9001 + n}`,
    post: post.key,
    at: frame.now - (waited[n] ?? hour),
    ...{ text: said.text, person: n + 3, to: null, said, waits: true, answeredBy: null },
  }));
}

/** As the visits showed them, labelled. */
export function comments(frame: Frame, talks: readonly SampleTalkRow[]): SeenComment[] {
  const lang = frame.texts.currency === 'RUB' ? 'ru' : 'en';
  return talks.map((talk) => {
    const [name, author] =
      talk.person === null
        ? [frame.texts.shop, shop]
        : [frame.texts.people[talk.person] ?? '', `vk:${personId(talk.person)}`];
    const seen = Math.min(frame.now, talk.at + 2 * hour);
    // Nobody has to answer a word of praise: it was set aside in the evening.
    const dismissed = talk.person !== null && !talk.waits && talk.answeredBy === null;
    return {
      ...{ key: `vk:${talk.id}`, network: 'vk', id: talk.id, post: talk.post, community: shop },
      ...{ author, authorName: name, text: talk.text },
      url: `https://vk.com/wall${talk.post.slice(3)}?reply=${talk.id.split('_')[1] ?? ''}`,
      ...{ writtenAt: talk.at, replyTo: talk.to === null ? null : `vk:${talk.to}` },
      ...{ ours: talk.person === null, firstSeenAt: seen, lastSeenAt: seen },
      dismissedAt: dismissed ? seen : null,
      waiting: talk.waits ? 1 : 0,
      waitingSince: talk.at,
      ...(talk.said && {
        triage: {
          ...{ lang, tone: talk.said.tone, kind: talk.said.kind },
          // The person's own word: weights do not label it anew.
          ...{ perhaps: [], toxic: false, confidence: 1, by: 'own' },
        },
      }),
    };
  });
}

/** Everybody who wrote. */
export function people(frame: Frame, talks: readonly SampleTalkRow[]): Person[] {
  return frame.texts.people.flatMap((name, n) => {
    const moments = talks.filter(({ person }) => person === n).map(({ at }) => at);
    const id = personId(n);
    if (moments.length === 0) return [];
    return {
      ...{ key: `vk:${id}`, network: 'vk', id, name, url: `https://vk.com/id${id}` },
      ...{ firstSeenAt: Math.min(...moments), lastSeenAt: Math.max(...moments) },
    };
  });
}
