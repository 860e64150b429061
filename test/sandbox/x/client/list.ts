import { h, morph } from '../../vk/client/h.ts';

export interface Row {
  key: string;
  draw(): HTMLElement;
  /** Has a life of its own (an editor): its element is kept, never used for another row. */
  whole?: HTMLElement;
}

/** How far outside the view a row is still drawn, and the height of one not yet measured. */
const MARGIN = 900;
const GUESS = 300;

/**
 * A virtual list as X has it: each row in a cell of its own, absolutely positioned, moved by
 * `transform`; rows far from the view leave the page and their elements come back as other rows.
 */
export function createList(label: string) {
  const box = h('div', { style: 'position: relative; min-height: 0px' });
  const element = h('div', { 'aria-label': label }, box);
  const heights = new Map<string, number>();
  let rows: Row[] = [];
  let drawn: { key: string; cell: HTMLElement; whole: boolean }[] = [];
  let asked = 0;

  const tops = () => {
    let y = 0;
    return rows.map((row) => {
      const top = y;
      y += heights.get(row.key) ?? GUESS;
      return top;
    });
  };
  const cellOf = (row: Row, top: number) =>
    h(
      'div',
      {
        'data-testid': 'cellInnerDiv',
        style: `transform: translateY(${top}px); position: absolute; width: 100%`,
      },
      row.whole ?? h('div', { class: 'cell' }, row.draw()),
    );

  function place(): boolean {
    const at = tops();
    const from = -box.getBoundingClientRect().top;
    const near = rows.filter((row, index) => {
      const top = at[index] ?? 0;
      const end = top + (heights.get(row.key) ?? GUESS);
      return row.whole || (end > from - MARGIN && top < from + innerHeight + MARGIN);
    });
    const keys = new Set(near.map(({ key }) => key));
    const spare = drawn.filter(({ key, whole }) => !keys.has(key) && !whole);
    const next = near.map((row) => {
      const there = drawn.find(({ key }) => key === row.key);
      const top = at[rows.indexOf(row)] ?? 0;
      if (there?.whole) {
        there.cell.style.transform = `translateY(${top}px)`;
        return there;
      }
      const old = there ?? (row.whole ? undefined : spare.pop());
      const fresh = cellOf(row, top);
      const cell = old ? (morph(old.cell, fresh) as HTMLElement) : fresh;
      return { key: row.key, cell, whole: row.whole !== undefined };
    });
    for (const { cell } of spare) cell.remove();
    for (const { key, cell, whole } of drawn) if (whole && !keys.has(key)) cell.remove();
    let before: Element | null = null;
    for (const { cell } of next) {
      const wanted: Element | null = before ? before.nextElementSibling : box.firstElementChild;
      if (wanted !== cell) box.insertBefore(cell, wanted);
      before = cell;
    }
    drawn = next;
    let changed = false;
    for (const { key, cell } of drawn) {
      const height = cell.offsetHeight;
      if (heights.get(key) !== height) changed = true;
      heights.set(key, height);
    }
    const all = rows.reduce((sum, { key }) => sum + (heights.get(key) ?? GUESS), 0);
    box.style.minHeight = `${all}px`;
    return changed;
  }
  function draw(): void {
    if (!element.isConnected) return;
    for (let times = 0; times < 4 && place(); times += 1);
  }
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(draw);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  addEventListener('load', soon);

  return {
    element,
    show(next: Row[]) {
      rows = next;
      draw();
    },
    stop() {
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
      removeEventListener('load', soon);
    },
  };
}
