import type { Sandbox } from '../sandbox/server.ts';
import type { ApiPost } from '../sandbox/keys/vk-api.ts';
import type { BotPost } from '../sandbox/keys/telegram-api.ts';

/** A post of a run: its text is its own, so that the networks can be asked for it. */
export interface Planned {
  uuid: string;
  text: string;
}

/** What the extension says of one, and whether the person was told. */
export interface Settled {
  state: string;
  /** A notification of it is shown, or was already. */
  told: boolean;
}

export interface Counts {
  runs: number;
  /** Posts that are with a network, once. */
  published: number;
  /** Posts that are there more than once. */
  duplicates: number;
  /** Neither there, nor told to be unknown, refused or missed; or said to be there and are not. */
  lost: number;
  /** Told to be unknown: the person is asked to look. */
  unknown: number;
}

/** How often the networks hold each text. */
export function heldBy(sandbox: Sandbox): Map<string, number> {
  const vk = sandbox.ask('https://api.vk.com/sandbox/posts') as {
    posts: ApiPost[];
    wrongs: string[];
  };
  const bots = sandbox.ask('https://api.telegram.org/sandbox/posts') as {
    posts: BotPost[];
    wrongs: string[];
  };
  const wrongs = [...vk.wrongs, ...bots.wrongs];
  if (wrongs.length) throw new Error(`The APIs were asked wrongly: ${wrongs.join('; ')}`);
  const times = new Map<string, number>();
  for (const { text } of [...vk.posts, ...bots.posts]) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

export function verdictOf(
  uuid: string,
  settled: ReadonlyMap<string, Settled & { text: string }>,
  sandbox: Sandbox,
) {
  const item = settled.get(uuid);
  return { state: item?.state ?? 'gone', out: heldBy(sandbox).get(item?.text ?? '') ?? 0 };
}

const there = ['sent', 'handed-over', 'live'];
const asked = ['unknown', 'refused', 'missed'];

export function countAll(
  planned: readonly Planned[],
  settled: ReadonlyMap<string, Settled>,
  sandbox: Sandbox,
): Omit<Counts, 'runs'> {
  const times = heldBy(sandbox);
  const counts = { published: 0, duplicates: 0, lost: 0, unknown: 0 };
  for (const { uuid, text } of planned) {
    const out = times.get(text) ?? 0;
    const item = settled.get(uuid);
    if (out > 1) counts.duplicates += 1;
    if (out === 1) counts.published += 1;
    if (item?.state === 'unknown') counts.unknown += 1;
    const isThere = item !== undefined && there.includes(item.state) && out > 0;
    const isTold = item !== undefined && asked.includes(item.state) && item.told;
    // What is out and told to be refused would be published by hand: that is two.
    if (item?.state !== 'unknown' && isTold && out > 0) counts.duplicates += 1;
    if (!isThere && !isTold) counts.lost += 1;
  }
  return counts;
}
