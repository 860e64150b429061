import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  makeHolder,
  offerHands,
  type HandsTab,
  type PageAtHand,
} from '../../../entrypoints/page.content/hands.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

let asked: number;
let comes: boolean;
let begun: PageAtHand[];
const problems: unknown[] = [];

const tab = (): HandsTab => ({
  network: { id: 'vk', pageOf: () => null, places: {}, takes: {} },
  guard: makeGuard(
    (problem) => problems.push(problem),
    () => ({ network: 'vk', pageKind: null }),
  ),
  signal: new AbortController().signal,
  hosts: new WeakSet(),
  marked: () => '',
  opener: () => null,
});
function page(): PageAtHand & { leave(): void } {
  const visit = new AbortController();
  return { signal: visit.signal, leave: () => visit.abort() } as never;
}
const offer = () =>
  offerHands(() => ({
    begin(at) {
      begun.push(at);
      return { openPanel: async () => undefined } as never;
    },
    answer: async (name) => name,
    closePanel: () => undefined,
    countUses: () => [],
  }));

describe('the second script', () => {
  beforeEach(() => {
    asked = 0;
    comes = true;
    begun = [];
    problems.length = 0;
    offerHands(undefined as never);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {
      asked++;
      if (comes) offer();
      return { ok: true, answer: null };
    }) as never);
  });

  it('is not there until it is asked for, comes once, and begins on the page of then', async () => {
    const holder = makeHolder(tab());
    const first = page();
    const visit = holder.visit(first);
    expect(holder.now()).toBeNull();
    expect(visit.now()).toBeNull();
    expect(asked).toBe(0);
    const [a, b] = await Promise.all([visit.work(), visit.work()]);
    expect(a).not.toBeNull();
    expect(b).toBe(a);
    expect(asked).toBe(1);
    expect(begun).toEqual([first]);

    // The next page has it at once.
    const second = page();
    expect(holder.visit(second).now()).not.toBeNull();
    expect(begun).toEqual([first, second]);
    await holder.fetch();
    expect(asked).toBe(1);
  });

  it('does nothing on a page that became another one meanwhile', async () => {
    const holder = makeHolder(tab());
    const first = page();
    const left = holder.visit(first);
    const coming = left.work();
    first.leave();
    const second = page();
    const now = holder.visit(second);
    expect(await coming).toBeNull();
    expect(begun).toEqual([second]);
    expect(await now.work()).not.toBeNull();

    const third = page();
    const gone = holder.visit(third);
    third.leave();
    expect(gone.now()).not.toBeNull();
  });

  it('that did not come is asked for again by the next press', async () => {
    const holder = makeHolder(tab());
    comes = false;
    const visit = holder.visit(page());
    await expect(visit.work()).rejects.toThrow('has not come');
    comes = true;
    expect(await visit.work()).not.toBeNull();
    expect(asked).toBe(2);
  });

  it('that fails to begin is told, and stops the page’s help, not the page', async () => {
    const holder = makeHolder(tab());
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {
      offerHands(() => ({
        begin: () => {
          throw new Error('broken');
        },
        answer: async () => null,
        closePanel: () => undefined,
        countUses: () => [],
      }));
      return { ok: true, answer: null };
    }) as never);
    expect(await holder.visit(page()).work()).toBeNull();
    expect(problems).toMatchObject([{ feature: 'page', what: 'threw' }]);
  });
});
