import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../utils/networks/network.ts';
import { watchPlaces, type FoundPlace } from '../../../utils/page/watch.ts';

const post = {
  kinds: ['community'],
  where: [{ css: 'article', seenOn: 'made up' }],
  key: 'id',
  anchors: [],
  fields: { id: { parse: 'id', rows: [] } },
} satisfies Place;

type Seen = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting' | 'boundingClientRect'>;
type Change = Partial<MutationRecord> & Pick<MutationRecord, 'target' | 'type'>;

/** The page's own observers, called by the test; only what is watched is told. */
let see: (entries: Seen[]) => void;
let watched: Set<Element>;
const box = { width: 500, height: 90 } as DOMRectReadOnly;
let change: (records: Change[]) => void;
let idle: (() => void)[];
/** What one reading takes, milliseconds of the page's clock. */
let readingMs: number;
let clock: number;
const leave = new AbortController();

const comment = { ...post, where: [{ css: 'p', seenOn: 'made up' }] } satisfies Place;

function scene(posts: number, comments = 0) {
  const inside = (n: number) =>
    Array.from({ length: comments }, (_, c) => `<p id="p${n}c${c}"></p>`).join('');
  const { document, window } = parseHTML(
    `<html><body>${Array.from({ length: posts }, (_, n) => `<article id="p${n}"><b>x</b>${inside(n)}</article>`).join('')}</body></html>`,
  );
  vi.stubGlobal('Element', window.Element);
  const read: string[] = [];
  const slices: [number, boolean][] = [];
  watchPlaces({
    ...{ root: document, places: { post, comment }, signal: leave.signal },
    isOurs: () => false,
    dirty({ element }) {
      read.push(element.id);
      clock += readingMs;
    },
    slice: (found: FoundPlace[], last) => slices.push([found.length, last]),
    turned: () => undefined,
    gone: () => undefined,
  });
  const all = [...document.querySelectorAll('article')];
  const show = (isIntersecting: boolean, which: readonly Element[] = all, as = box) => {
    const told = which.filter((target) => watched.has(target));
    see(told.map((target) => ({ target, isIntersecting, boundingClientRect: as })));
    vi.advanceTimersByTime(60);
  };
  return { document, all, read, slices, show };
}

describe('watched places', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    watched = new Set();
    [idle, readingMs, clock] = [[], 0, 1_000_000];
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    vi.stubGlobal('cancelIdleCallback', (n: number) => (idle[n - 1] = () => undefined));
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(heard: typeof see) {
          see = heard;
        }
        observe(element: Element) {
          watched.add(element);
        }
        unobserve(element: Element) {
          watched.delete(element);
        }
        disconnect() {}
      },
    );
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(heard: typeof change) {
          change = (records) =>
            heard(records.map((one) => ({ addedNodes: [], removedNodes: [], ...one })) as never);
        }
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are read when they come near the view', () => {
    const { all, read, show } = scene(3);
    expect(read).toEqual([]);
    show(true, all.slice(0, 2));
    expect(read).toEqual(['p0', 'p1']);
  });

  it('that have not changed are not read again when they come back', () => {
    const { read, show } = scene(2);
    show(true);
    show(false);
    show(true);
    expect(read).toEqual(['p0', 'p1']);
  });

  it('are read again when they changed meanwhile, even out of view', () => {
    const { all, read, show } = scene(2);
    show(true);
    show(false);
    const inside = all[1]?.firstChild as Node;
    change([{ type: 'characterData', target: inside }]);
    show(true);
    expect(read).toEqual(['p0', 'p1', 'p1']);
  });

  it('are looked for again each minute: not every attribute is watched', () => {
    const { all, read, show } = scene(2);
    show(true);
    expect(watched.size).toBe(0);
    clock += 60_000;
    vi.advanceTimersByTime(60_000);
    show(true, all.slice(0, 1));
    // What is not near then was read once, and is not watched until the next minute.
    show(false);
    expect(watched.size).toBe(0);
    expect(read).toEqual(['p0', 'p1', 'p0']);
  });

  it('are not watched in each frame once they were read, nor what stands in one that is far', () => {
    const { document, all, read, show } = scene(3, 2);
    expect([...watched]).toEqual(all);
    show(true, all.slice(0, 1));
    show(false, all.slice(1));
    const own = [...document.querySelectorAll('#p0 p')];
    expect([...watched]).toEqual([...all.slice(1), ...own]);
    show(true, own);
    expect(read).toEqual(['p0', 'p0c0', 'p0c1']);
    expect([...watched]).toEqual(all.slice(1));
  });

  it('that changed in one that was read are looked for by it', () => {
    const { document, all, read, show } = scene(1, 2);
    show(true);
    show(true, [...document.querySelectorAll('p')]);
    const changed = document.querySelector('#p0c1') as Element;
    change([{ type: 'characterData', target: changed }]);
    show(true, all);
    show(true, [...watched]);
    expect(read).toEqual(['p0', 'p0c0', 'p0c1', 'p0', 'p0c1']);
  });

  it('in one without a box of its own are found all the same', () => {
    const { document, all, read, show } = scene(1, 1);
    show(false, all, { width: 500, height: 0 } as DOMRectReadOnly);
    show(true, [...document.querySelectorAll('p')]);
    expect(read).toEqual(['p0c0']);
  });

  it('that stay when the one around them goes are read on their own', () => {
    const { document, all, read, show } = scene(1, 1);
    const left = document.querySelector('p') as Element;
    document.body.append(left);
    all[0]?.remove();
    change([{ type: 'childList', target: document.body, removedNodes: all as never }]);
    vi.advanceTimersByTime(60);
    show(true, [left]);
    expect(read).toEqual(['p0c0']);
  });

  it('are read a little at a time, the rest when the page is idle', () => {
    readingMs = 3;
    const { read, slices, show } = scene(7);
    show(true);
    expect(read).toHaveLength(3);
    while (idle.length) idle.shift()?.();
    expect(read).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    // A batch is sent when all of it was read.
    expect(slices.filter(([n]) => n > 0)).toEqual([
      [3, false],
      [3, false],
      [1, true],
    ]);
  });

  it('that leave the page before their turn are not read', () => {
    readingMs = 9;
    const { all, read, show } = scene(3);
    show(true);
    const gone = all[1] as Element;
    gone.remove();
    change([
      { type: 'childList', target: all[0]?.parentNode as Node, removedNodes: [gone] as never },
    ]);
    vi.advanceTimersByTime(60);
    while (idle.length) idle.shift()?.();
    expect(read).toEqual(['p0', 'p2']);
  });
});
