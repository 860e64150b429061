import type { JournalEntry, PlanItem, PlanState } from '../plan/schema.ts';
import { channel, channelSlots, shop, shopSlots } from './communities.ts';
import { instant, shared, weekdayAt, type Frame } from './frame.ts';
import type { SamplePost } from './posts.ts';
import { rubricOf } from './rubrics.ts';

const hour = 3_600_000;
/** The plan reaches so many days ahead, and its finished part a week back. */
const ahead = 14;
const back = 8;

interface Wanted {
  name: string;
  community: string;
  text: string;
  dueAt: number;
  state: PlanState;
  rubric?: string | null;
  live?: SamplePost;
  journal?: JournalEntry[];
}

/** Two weeks of posts to come, what came out of the last week's, one missed and a draft. */
export function plan(frame: Frame, posts: readonly SamplePost[]): PlanItem[] {
  const { texts } = frame;
  const came = posts
    .filter(({ at, repost, ad }) => at > frame.now - back * 24 * hour && !repost && !ad)
    .filter(({ community }) => community === shop || community === channel)
    .map((post): Wanted => ({
      name: `live ${post.key}`,
      ...{ community: post.community, text: post.text, dueAt: post.at },
      state: 'live',
      ...{ rubric: post.rubric && rubricOf(post.rubric), live: post },
      journal: [
        ...saved(post.at - 30 * hour),
        step(post.at, 'planned', 'due', 'time-came'),
        step(post.at + 60_000, 'due', 'opened', 'opened-by-person'),
        step(post.at + 120_000, 'opened', 'filled', 'composer-holds-it'),
        step(post.at + 180_000, 'filled', 'unconfirmed', 'left-to-person'),
        step(post.at + 240_000, 'unconfirmed', 'live', 'seen-on-wall'),
      ],
    }));
  const missedAt = instant(frame, -1, 19 * 60);
  const more: Wanted[] = [
    {
      ...{ name: 'missed', community: shop, text: texts.missed, dueAt: missedAt },
      state: 'missed',
      journal: [
        ...saved(missedAt - 50 * hour),
        step(missedAt + 3 * hour, 'planned', 'missed', 'came-late'),
      ],
    },
    {
      ...{ name: 'draft', community: shop, text: texts.draft },
      state: 'draft',
      dueAt: instant(frame, 5, 16 * 60),
    },
  ];
  const shopTimes = timesAhead(frame, shopSlots);
  const channelTimes = timesAhead(frame, channelSlots);
  const toCome: Wanted[] = [
    ...texts.planned.flatMap(({ text, rubric }, n): Wanted[] => {
      const dueAt = shopTimes[n];
      if (dueAt === undefined) return [];
      const base = { name: `shop ${n}`, community: shop, text, dueAt };
      return [{ ...base, state: 'planned', rubric: rubricOf(rubric) }];
    }),
    ...texts.plannedChannel.flatMap((text, n): Wanted[] => {
      const dueAt = channelTimes[n];
      if (dueAt === undefined) return [];
      return [{ name: `channel ${n}`, community: channel, text, dueAt, state: 'planned' }];
    }),
  ];
  return [...came, ...more, ...toCome].map((wanted) => item(frame, wanted));
}

/** Usual times of the two weeks to come, not before an hour from now. */
function timesAhead(frame: Frame, slots: readonly { weekday: number; minutes: number }[]) {
  const times: number[] = [];
  for (let days = 0; days < ahead; days++) {
    for (const { weekday, minutes } of slots) {
      const at = instant(frame, days, minutes);
      if (weekday === weekdayAt(frame, days) && at > frame.now + hour) times.push(at);
    }
  }
  return times.sort((a, b) => a - b);
}

const step = (
  at: number,
  from: PlanState | null,
  to: PlanState,
  cause: JournalEntry['cause'],
): JournalEntry => ({ at, from, to, cause, note: null });

const saved = (at: number) => [step(at, null, 'planned', 'saved')];

function item(frame: Frame, wanted: Wanted): PlanItem {
  const { name, community, text, dueAt, state, rubric, live } = wanted;
  const savedAt = frame.now - 20 * hour;
  return {
    ...shared(frame, `plan ${name}`, savedAt),
    network: community.split(':')[0] ?? '',
    ...{ community, text, media: [], dueAt, zone: frame.zone, rubric: rubric ?? null, state },
    livePost: live?.key ?? null,
    liveUrl: live?.url ?? null,
    journal: wanted.journal ?? [step(savedAt, null, state, 'saved')],
  };
}
