import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  makeRest,
  offerRest,
  type PageAtRest,
  type Rest,
} from '../../../entrypoints/page.content/rest.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

let asked: number;
let comes: boolean;
let idle: (() => void)[];
let told: unknown[];
let wishes: string[];
const problems: unknown[] = [];
const stand = Object.assign(new EventTarget(), { readyState: 'complete' });

function page(): PageAtRest & { leave(): void } {
  const visit = new AbortController();
  const guard = makeGuard(
    (problem) => problems.push(problem),
    () => ({ network: 'vk', pageKind: null }),
  );
  return { guard, signal: visit.signal, leave: () => visit.abort() } as never;
}
const rest = (over: Partial<Rest> = {}) =>
  offerRest({
    begin: () => ({
      saw: (...seen) => told.push(seen.slice(0, 3)),
      found: (found) => told.push(found),
      wished: (place) => {
        wishes.push(`${place} wished`);
        return () => wishes.push(`${place} came`);
      },
    }),
    ...over,
  } as Rest);
const settle = () => new Promise((on) => setTimeout(on));
async function comeToRest() {
  for (const run of idle.splice(0)) run();
  await settle();
}

describe('the third script', () => {
  beforeEach(() => {
    asked = 0;
    comes = true;
    idle = [];
    told = [];
    wishes = [];
    problems.length = 0;
    stand.readyState = 'complete';
    vi.stubGlobal('document', stand);
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    vi.stubGlobal('cancelIdleCallback', (n: number) => (idle[n - 1] = () => undefined));
    offerRest(undefined as never);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {
      asked++;
      if (comes) rest();
      return { ok: true, answer: null };
    }) as never);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('comes by itself when the page has loaded and is idle, with what was seen until then', async () => {
    stand.readyState = 'interactive';
    const holder = makeRest('vk');
    const visit = holder.visit(page());
    const element = {} as Element;
    visit.saw('post', element, '1', {});
    visit.saw('comment', element, null, null);
    expect(idle).toEqual([]);
    window.dispatchEvent(new Event('load'));
    expect(asked).toBe(0);
    await comeToRest();
    expect(asked).toBe(1);
    expect(told).toEqual([
      ['post', element, '1'],
      ['comment', element, null],
    ]);
    visit.saw('post', element, '2', {});
    visit.found([{ place: 'post', element }]);
    expect(told.slice(2)).toEqual([['post', element, '2'], [{ place: 'post', element }]]);
    expect(holder.now()).not.toBeNull();
  });

  it('comes once, for all pages', async () => {
    const holder = makeRest('vk');
    holder.visit(page());
    await comeToRest();
    holder.visit(page()).saw('post', {} as Element, '9', {});
    await comeToRest();
    expect(asked).toBe(1);
    expect(told).toHaveLength(1);
  });

  it('does nothing on a page that became another one before it was at rest', async () => {
    const holder = makeRest('vk');
    const first = page();
    holder.visit(first).saw('post', {} as Element, '1', {});
    first.leave();
    await comeToRest();
    expect(asked).toBe(0);
    expect(told).toEqual([]);
  });

  it('counts a box that was asked for before it came', async () => {
    const holder = makeRest('vk');
    const visit = holder.visit(page());
    const came = visit.wished('composer', () => false);
    came();
    await settle();
    expect(wishes).toEqual(['composer wished', 'composer came']);
    visit.wished('replyBox', () => false)();
    expect(wishes.slice(2)).toEqual(['replyBox wished', 'replyBox came']);
    // Begun for that, it does not begin anew when the page is at rest.
    visit.saw('post', {} as Element, '1', {});
    await comeToRest();
    expect(told).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it('that does not come is told of, and asked for again by who needs it', async () => {
    const holder = makeRest('vk');
    comes = false;
    holder.visit(page());
    await comeToRest();
    expect(problems).toMatchObject([{ feature: 'health', what: 'threw' }]);
    comes = true;
    await holder.fetch();
    expect(asked).toBe(2);
  });
});
