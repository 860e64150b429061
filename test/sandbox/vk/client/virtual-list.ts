import { h, morph } from './h.ts';

export interface ListMemory<T> {
  rows: T[];
  total: number;
  heights: Map<string, number>;
}

export interface VirtualList<T> {
  element: HTMLElement;
  /** Draws what is near the view; call once when the element stands in the page. */
  start(): Promise<void>;
  /** A row changed (was unfolded, liked): draws it anew in its own nodes. */
  redraw(key: string): void;
  stop(): void;
  memory: ListMemory<T>;
}

interface Options<T> {
  key(row: T): string;
  draw(row: T): HTMLElement;
  load(offset: number): Promise<{ total: number; rows: T[] }>;
  /**
   * True: rows far from the view leave the page, and their nodes come back as other rows.
   * That is what virtual lists do, and what breaks an extension which remembers elements.
   * False: rows are only added (the classic skin).
   */
  recycle: boolean;
  memory?: ListMemory<T> | undefined;
}

/** How far outside the view a row is still drawn, and the height of one not yet measured. */
const MARGIN = 900;
const GUESS = 520;

export function createVirtualList<T>(options: Options<T>): VirtualList<T> {
  const memory = options.memory ?? {
    rows: [],
    total: Infinity,
    heights: new Map<string, number>(),
  };
  const above = h('div', { style: 'height:0px' });
  const below = h('div', { style: 'height:0px' });
  const element = h('div', {}, above, below);
  let drawn: { key: string; node: HTMLElement }[] = [];
  let loading = false;
  let asked = 0;

  const heightOf = (row: T): number => memory.heights.get(options.key(row)) ?? GUESS;

  function near(): [number, number] {
    let y = element.getBoundingClientRect().top;
    let from = -1;
    let to = 0;
    memory.rows.forEach((row, index) => {
      const end = y + heightOf(row);
      if (end > -MARGIN && y < innerHeight + MARGIN) {
        if (from < 0) from = index;
        to = index + 1;
      }
      y = end;
    });
    return options.recycle ? [Math.max(0, from), to] : [0, memory.rows.length];
  }

  function draw(): void {
    // An answer may come when the person is already elsewhere: nothing can be measured then.
    if (!element.isConnected) return;
    const [from, to] = near();
    const wanted = memory.rows.slice(from, to);
    const keys = new Set(wanted.map(options.key));
    const spare = drawn.filter(({ key }) => !keys.has(key));
    const next = wanted.map((row) => {
      const key = options.key(row);
      const there = drawn.find((one) => one.key === key);
      if (there) return there;
      const free = spare.pop();
      if (!free) return { key, node: options.draw(row) };
      return { key, node: morph(free.node, options.draw(row)) as HTMLElement };
    });
    for (const { node } of spare) node.remove();
    let after: Element = above;
    for (const { node } of next) {
      if (after.nextElementSibling !== node) after.after(node);
      after = node;
    }
    drawn = next;
    for (const { key, node } of drawn) memory.heights.set(key, node.offsetHeight);
    const sum = (rows: T[]): number => rows.reduce((total, row) => total + heightOf(row), 0);
    above.style.height = `${sum(memory.rows.slice(0, from))}px`;
    below.style.height = `${sum(memory.rows.slice(to))}px`;
  }

  async function loadMore(): Promise<void> {
    const enough = element.getBoundingClientRect().bottom > innerHeight + 1500;
    if (loading || enough || memory.rows.length >= memory.total) return;
    loading = true;
    const part = await options.load(memory.rows.length);
    memory.total = part.total;
    const known = new Set(memory.rows.map(options.key));
    memory.rows.push(...part.rows.filter((row) => !known.has(options.key(row))));
    loading = false;
    draw();
    await loadMore();
  }

  const onScroll = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      draw();
      void loadMore();
    });
  };

  return {
    element,
    memory,
    async start() {
      addEventListener('scroll', onScroll, { passive: true });
      addEventListener('resize', onScroll);
      draw();
      await loadMore();
    },
    redraw(key) {
      const there = drawn.find((one) => one.key === key);
      const row = memory.rows.find((one) => options.key(one) === key);
      if (there && row) there.node = morph(there.node, options.draw(row)) as HTMLElement;
      onScroll();
    },
    stop() {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
      cancelAnimationFrame(asked);
    },
  };
}
