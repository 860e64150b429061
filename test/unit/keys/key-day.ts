import { deliver, type DeliveryWorld } from '../../../entrypoints/background/deliver.ts';
import { reconcileAll, type Notice } from '../../../entrypoints/background/reconcile.ts';
import { db } from '../../../utils/db.ts';
import { goOnWithKey } from '../../../utils/keys/store.ts';
import type { PostByKey, SendEnd } from '../../../utils/networks/network-api.ts';
import { mayStep } from '../../../utils/plan/rules.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { bringBack, deadNow, died, dieAfter } from '../db/crash.ts';
import { now as start } from '../readings/made-up.ts';
import { bakery } from '../plan/made-up-plan.ts';
import { channel } from './made-up-keys.ts';

const minute = 60_000;
/** So long VK knows a guid; the plan must stay inside of it without being told. */
const guidMs = 60 * minute;

/** How a request may go: on the wire, and at the network. `good`: published, and said so. */
export const goings = [
  'good',
  'lost-before',
  'lost-after',
  'broken-before',
  'broken-after',
  'wait',
  'captcha',
  'flood',
  'bad-key',
  'refused',
] as const;
export type Going = (typeof goings)[number];

interface Held {
  guid: string;
  network: string;
  text: string;
  publishAt: number | null;
  /** By the network's own clock. */
  at: number;
}

/** Networks that publish, workers that die in the midst, and a person who looks before speaking. */
export class KeyDay {
  /** The network's clock, and how far this computer's is behind or ahead. */
  true = start;
  skew = 0;
  run = 1;
  readonly held: Held[] = [];
  /** The next requests go so; then all are good. */
  script: Going[] = [];
  requests = 0;
  /** The browser knows that there is no network. */
  offline = false;
  readonly told = new Set<string>();

  get now(): number {
    return this.true + this.skew;
  }

  private answer(network: string, post: PostByKey, going: Going): SendEnd {
    const code = 1;
    if (going === 'lost-before') return { end: 'lost', fault: 'no-answer', code: null };
    if (going === 'broken-before') return { end: 'lost', fault: 'server', code: 500 };
    if (going === 'wait') return { end: 'wait', fault: 'too-fast', ms: 90_000, code };
    if (going === 'refused') return { end: 'refused', fault: 'post-denied', code: 214 };
    if (going === 'captcha' || going === 'flood' || going === 'bad-key') {
      return { end: 'stop', fault: going, code, url: null, sid: null };
    }
    const { guid, text, publishAt } = post;
    const known =
      network === 'vk' && this.held.find((one) => one.guid === guid && this.true - one.at < guidMs);
    if (!known) {
      // A time that has passed is refused, as VK does it.
      if (publishAt !== null && publishAt <= this.true) {
        return { end: 'refused', fault: 'post-denied', code: 214 };
      }
      this.held.push({ guid, network, text, publishAt, at: this.true });
    }
    if (going === 'lost-after') return { end: 'lost', fault: 'garbled', code: 200 };
    if (going === 'broken-after') return { end: 'lost', fault: 'server', code: 502 };
    const postId = `${post.owner}_${this.held.length}`;
    return publishAt === null ? { end: 'published', postId } : { end: 'held', postId };
  }

  private world(owner: string): DeliveryWorld {
    return {
      now: () => this.now,
      owner: `${this.run}/${owner}`,
      online: () => !this.offline,
      send: async (network, _key, post) => {
        if (deadNow()) throw new Error(died);
        this.requests += 1;
        const end = this.answer(network, post, this.script.shift() ?? 'good');
        // It went out, but the worker may not live to hear of it.
        if (deadNow()) throw new Error(died);
        return end;
      },
      // Alone: nobody shares the plan.
      claim: async () => ({ right: 'ours', until: null }),
      tell: async () => undefined,
      failed: async (error) => {
        if (!String(error).includes(died)) throw error;
      },
    };
  }

  private note(notice: Notice): void {
    if (notice.kind !== 'missed' && notice.kind !== 'by-key') return;
    notice.items.forEach(({ uuid }) => this.told.add(uuid));
  }

  private async tell(): Promise<void> {
    await reconcileAll(this.now, {
      owner: `${this.run}/${crypto.randomUUID()}`,
      settings: { checklistAt: null, backupEvery: 'never' },
      show: async (notice) => {
        if (deadNow()) throw new Error(died);
        this.note(notice);
      },
      failed: async () => undefined,
    });
  }

  /** What a wake of the background does; with `calls` it is killed after so many. True: it was. */
  async wake(calls = Infinity, workers = 1): Promise<boolean> {
    dieAfter(calls);
    const unlessDead = (error: unknown) => {
      if (!String(error).includes(died)) throw error;
    };
    await this.tell().catch(unlessDead);
    const owners = Array.from({ length: workers }, () => crypto.randomUUID());
    await Promise.all(owners.map((owner) => deliver(this.world(owner)).catch(unlessDead)));
    await this.tell().catch(unlessDead);
    return bringBack();
  }

  /** The browser starts anew: nobody of before lives. */
  restart(): void {
    this.run += 1;
  }

  /** Every stop is lifted, all faults are over, and time goes on until nothing is left to do. */
  async recover(): Promise<void> {
    this.script = [];
    for (const minutes of [2, 2, 2, 20, 20, 60, 60, 60, 1]) {
      for (const community of [bakery, channel]) await goOnWithKey(community, '');
      await this.wake();
      this.true += minutes * minute;
    }
  }

  /** What walls show now. */
  shown(): Held[] {
    return this.held.filter(({ publishAt }) => publishAt === null || publishAt <= this.true);
  }

  /** What may never be, at any moment. Sentences; none when all is well. */
  async wrongs(): Promise<string[]> {
    const wrongs: string[] = [];
    for (const guid of new Set(this.held.map((one) => one.guid))) {
      const times = this.held.filter((one) => one.guid === guid).length;
      if (times > 1) wrongs.push(`published ${times} times: ${guid}`);
    }
    for (const item of await db.plan.toArray()) {
      wrongs.push(...wrongSteps(item));
      const { uuid, state } = item;
      const isHeld = this.held.some(({ guid }) => guid === uuid);
      // Here the person would publish it a second time.
      if (isHeld && ['planned', 'armed', 'missed', 'refused', 'not-found'].includes(state)) {
        wrongs.push(`${uuid} is ${state}, but out`);
      }
      if (!isHeld && ['sent', 'handed-over', 'live'].includes(state)) {
        wrongs.push(`${uuid} is ${state}, but nowhere`);
      }
    }
    return wrongs;
  }

  /** What may not be left when all has come to rest. */
  async lost(saved: readonly string[]): Promise<string[]> {
    const lost: string[] = [];
    for (const uuid of saved) {
      const item = await db.plan.get(uuid);
      const state = item?.state;
      if (!state) lost.push(`${uuid} is gone`);
      else if (state === 'planned' || state === 'armed' || state === 'sending') {
        if (item.dueAt <= this.now) lost.push(`${uuid} is still ${state}`);
      } else if (['unknown', 'refused', 'missed'].includes(state) && !this.told.has(uuid)) {
        lost.push(`${uuid} is ${state}, and nobody was told`);
      }
    }
    return lost;
  }
}

function wrongSteps({ uuid, state, journal }: PlanItem): string[] {
  const wrongs: string[] = [];
  for (const [nth, entry] of journal.entries()) {
    const before = journal[nth - 1]?.to ?? null;
    if (entry.from !== before) wrongs.push(`${uuid} jumped from ${before} to ${entry.from}`);
    if (entry.from !== null && !mayStep(entry.from, entry.to)) {
      wrongs.push(`${uuid} made a step that may not be: ${entry.from} to ${entry.to}`);
    }
  }
  if (journal.at(-1)?.to !== state) wrongs.push(`${uuid} is ${state} without a line of it`);
  return wrongs;
}
