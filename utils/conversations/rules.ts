import type { MessageReading } from '../readings/schema.ts';
import type { Conversation, Passed, WaitingOne } from './schema.ts';

/** What the clock of one dialogue knows. */
export type Clock = Pick<
  Conversation,
  'lastOutgoing' | 'firstUnanswered' | 'dismissed' | 'waiting' | 'waitingSince'
> & { lastIncoming: Passed | null };

/** A message as the clock sees it. */
export interface Moment extends Passed {
  outgoing: boolean;
}

export const freshClock: Clock = {
  lastIncoming: null,
  lastOutgoing: null,
  firstUnanswered: null,
  dismissed: null,
  waiting: 0,
  waitingSince: 0,
};

const numberOf = (id: string) => /^(.*?)(\d+)$/su.exec(id);

/**
 * Was `a` written after `b`? By their numbers where both have one in the same dialogue: a page
 * shows minutes, and two messages often share one.
 */
export function isAfter(a: Passed, b: Passed): boolean {
  const [, headA, endA] = numberOf(a.id) ?? [];
  const [, headB, endB] = numberOf(b.id) ?? [];
  if (endA && endB && headA === headB) return BigInt(endA) > BigInt(endB);
  return a.at > b.at;
}

/**
 * Messages in the page's order with their moments. One without a readable date has that of the
 * nearest dated one before it, else after it; where none has one, it is `now`.
 */
export function momentsOf(
  messages: readonly MessageReading[],
  isOurs: (message: MessageReading) => boolean,
  now: number,
): Moment[] {
  const dates = messages.map(({ fields }) => fields.date.value);
  const first = dates.find((date) => date !== null) ?? now;
  let last = first;
  return messages.map((message, place) => {
    last = dates[place] ?? last;
    // A clock of this computer that is behind the network's must not let anybody wait since later.
    return { id: message.key, at: Math.min(last, now), outgoing: isOurs(message) };
  });
}

/**
 * The clock after these messages were seen. A dialogue waits from the first message that came in
 * after our last one; older ones that are scrolled into view change nothing that was answered.
 */
export function afterReading(clock: Clock, moments: readonly Moment[]): Clock {
  const later = (a: Passed | null, b: Moment) => (!a || isAfter(b, a) ? { id: b.id, at: b.at } : a);
  let { lastIncoming, lastOutgoing } = clock;
  for (const moment of moments) {
    if (moment.outgoing) lastOutgoing = later(lastOutgoing, moment);
    else lastIncoming = later(lastIncoming, moment);
  }
  const { dismissed } = clock;
  // After a dismissal the clock begins anew with what came in later.
  const counts = (one: Passed) =>
    (!lastOutgoing || isAfter(one, lastOutgoing)) &&
    (!dismissed || !lastIncoming || !isAfter(lastIncoming, dismissed) || isAfter(one, dismissed));
  let firstUnanswered: Passed | null = null;
  for (const one of [clock.firstUnanswered, ...moments.filter(({ outgoing }) => !outgoing)]) {
    if (!one || !counts(one)) continue;
    if (!firstUnanswered || isAfter(firstUnanswered, one)) {
      firstUnanswered = { id: one.id, at: one.at };
    }
  }
  return settled({ ...clock, lastIncoming, lastOutgoing, firstUnanswered });
}

/** The person says that no answer is needed (`at`: now), or takes that back (null). */
export function dismissedAt(clock: Clock, at: number | null): Clock {
  const { lastIncoming } = clock;
  const dismissed = at === null || !lastIncoming ? null : { id: lastIncoming.id, at };
  return settled({ ...clock, dismissed });
}

function settled(clock: Clock): Clock {
  const { firstUnanswered, lastIncoming, dismissed } = clock;
  const said = dismissed && lastIncoming && !isAfter(lastIncoming, dismissed);
  return {
    ...clock,
    waiting: firstUnanswered && !said ? 1 : 0,
    waitingSince: (firstUnanswered ?? lastIncoming)?.at ?? 0,
  };
}

/** Comments and dialogues in one list, the longest waiting first; unknown dates last. */
export function longestFirst(waiting: readonly WaitingOne[]): WaitingOne[] {
  return [...waiting].sort((a, b) => (a.since ?? Infinity) - (b.since ?? Infinity));
}
