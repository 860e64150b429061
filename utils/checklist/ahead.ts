import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import { publishesNowOn } from '../networks/index.ts';
import type { PlanItem, PlanState } from '../plan/schema.ts';
import { countIn, itemsIn } from '../plan/by-state.ts';
import { isDue } from '../reminders/rules.ts';
import type { Reminder } from '../reminders/schema.ts';
import { listOpenReminders } from '../reminders/store.ts';
import { allRubrics } from '../rubrics/store.ts';
import { toldStates } from '../plan/rules.ts';
import { firstLine } from '../text/first-line.ts';
import type { PopupPost, PopupRecord } from './schema.ts';

const nextStates: readonly PlanState[] = [
  'planned',
  'due',
  'opened',
  'filled',
  'unconfirmed',
  'armed',
  'sending',
  'handed-over',
];
const nextAtMost = 3;
const missedAtMost = 10;

/** Our own reminders are shown when they are due, not a week ahead; the person's always. */
const ownKinds: readonly Reminder['kind'][] = ['checklist', 'backup', 'delete-post'];

/** What of the plan and the reminders the popup and the badge show. */
export async function ahead(
  now: number,
): Promise<Pick<PopupRecord, 'next' | 'missed' | 'reminders' | 'counts'>> {
  const [next, missed, due, allMissed, reminders, communities, rubrics] = await Promise.all([
    itemsIn(nextStates, { most: nextAtMost }),
    itemsIn(toldStates, { most: missedAtMost }),
    countIn(['due']),
    countIn(toldStates),
    listOpenReminders(),
    listCommunities(),
    allRubrics(),
  ]);
  const known = new Map(communities.map((community) => [communityKey(community), community]));
  const rubricOf = ({ rubric }: PlanItem) => {
    const found = rubrics.find(({ uuid }) => uuid === rubric);
    return found && { rubric: { uuid: found.uuid, name: found.name, colour: found.colour } };
  };
  const shown = (item: PlanItem): PopupPost => ({
    uuid: item.uuid,
    network: item.network,
    community: known.get(item.community)?.name ?? item.community,
    colour: known.get(item.community)?.colour ?? 'currentColor',
    line: firstLine(item.text),
    dueAt: item.dueAt,
    zone: item.zone,
    state: item.state,
    ...rubricOf(item),
    nowUnlessSet: publishesNowOn(item.network),
  });
  const ringing = reminders.filter((reminder) => isDue(reminder, now));
  const after = reminders
    .filter((reminder) => !isDue(reminder, now) && !ownKinds.includes(reminder.kind))
    .slice(0, 3);
  return {
    next: next.slice(0, nextAtMost).map(shown),
    missed: missed.slice(0, missedAtMost).map(shown),
    reminders: [...ringing.slice(0, 10), ...after].map((reminder) => ({
      uuid: reminder.uuid,
      kind: reminder.kind,
      text: reminder.text,
      at: reminder.at,
      url: reminder.url,
      about: reminder.about ?? null,
      repeat: reminder.repeat,
      urgent: reminder.urgent ?? false,
      due: isDue(reminder, now),
    })),
    counts: {
      due,
      missed: allMissed,
      reminders: ringing.length,
    },
  };
}
