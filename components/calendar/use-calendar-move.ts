import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { addDays, dayOf } from '../../utils/plan/agenda.ts';
import { isMovable, type Target, type Verdict } from '../../utils/plan/calendar.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { targetAt } from './drop-target.ts';

export interface Moving {
  item: PlanItem;
  /** null: over no place that takes it. */
  target: Target | null;
  verdict: Verdict | null;
  by: 'pointer' | 'keys';
}

export interface CalendarMove {
  moving: Moving | null;
  onPointerDown: (event: PointerEvent<HTMLElement>, item: PlanItem) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, item: PlanItem) => void;
  /** A press ends a drag: it opens nothing. */
  hasJustDropped: () => boolean;
}

interface Options {
  /** Minutes of a step in a grid of hours; null: only days can be chosen. */
  step: number | null;
  verdictOf: (item: PlanItem, target: Target) => Verdict;
  /** It was let go; the item as it stands now, or null when it stayed. */
  onMove: (item: PlanItem, target: Target) => Promise<PlanItem | null>;
  /** The keys lead to a day that may not be in sight. */
  onShow: (day: string) => void;
}

/** Less is a press with an unsteady hand. */
const dragFrom = 5;
/** A finger that rests so long picks up; one that moves before scrolls. Shorter than the browser's own. */
const holdMs = 400;
const restsWithin = 10;
const lastMinute = 1439;

const sameTarget = (a: Target | null, b: Target | null) =>
  a?.day === b?.day && a?.minutes === b?.minutes;

/** Where the keys lead from a target; null: the key leads nowhere. */
function led(target: Target, key: string, step: number | null): Target | null {
  const { day, minutes } = target;
  const days: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
  const ups: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
  const along = days[key];
  if (along !== undefined) return { day: addDays(day, along), minutes };
  const up = ups[key];
  if (up === undefined) return null;
  if (step === null || minutes === null) return { day: addDays(day, up * 7), minutes };
  // Off the grid at first: the first step leads onto it.
  const on = up < 0 ? Math.ceil(minutes / step) - 1 : Math.floor(minutes / step) + 1;
  return { day, minutes: Math.min(Math.max(on * step, 0), lastMinute - (lastMinute % step)) };
}

/**
 * Moving items in the calendar: dragged by mouse, pen or a finger that rested (else it scrolls), or
 * by keys: M picks up, arrows lead, Enter puts down, Esc leaves it where it was.
 */
export function useCalendarMove(options: Options): CalendarMove {
  const [moving, setMoving] = useState<Moving | null>(null);
  const latest = useRef(options);
  const dropped = useRef(false);
  const focusOn = useRef<{ id: string; due: string } | null>(null);

  useEffect(() => {
    latest.current = options;
  });
  // What was moved by keys keeps the focus, wherever it is drawn now.
  useEffect(() => {
    const wanted = focusOn.current;
    const chip = wanted && document.getElementById(wanted.id);
    if (!wanted || chip?.dataset['due'] !== wanted.due) return;
    focusOn.current = null;
    chip.focus();
  });

  const at = (item: PlanItem, target: Target | null, by: Moving['by']): Moving => ({
    item,
    target,
    verdict: target && latest.current.verdictOf(item, target),
    by,
  });

  const byKeys = moving?.by === 'keys' ? moving : null;
  useEffect(() => {
    if (!byKeys) return;
    const { item, target } = byKeys;
    const onKey = (event: globalThis.KeyboardEvent) => {
      const next = target && led(target, event.key, latest.current.step);
      const ends = ['Enter', 'Escape', 'Tab'].includes(event.key);
      if (!next && !ends) return;
      event.preventDefault();
      event.stopPropagation();
      if (next) {
        setMoving({
          item,
          target: next,
          verdict: latest.current.verdictOf(item, next),
          by: 'keys',
        });
        latest.current.onShow(next.day);
        return;
      }
      setMoving(null);
      const left = { id: `chip-${item.uuid}`, due: String(item.dueAt) };
      if (event.key !== 'Enter' || !target) {
        focusOn.current = left;
        latest.current.onShow(dayOf(item));
        return;
      }
      void latest.current.onMove(item, target).then((moved) => {
        focusOn.current = moved ? { ...left, due: String(moved.dueAt) } : left;
        if (!moved) latest.current.onShow(dayOf(item));
      });
    };
    const leave = () => setMoving(null);
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerdown', leave);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerdown', leave);
    };
  }, [byKeys]);

  function onPointerDown(event: PointerEvent<HTMLElement>, item: PlanItem) {
    if (event.button !== 0 || !isMovable(item)) return;
    const { clientX, clientY } = event;
    const grabbed = clientY - event.currentTarget.getBoundingClientRect().top;
    const listening = new AbortController();
    const { signal } = listening;
    let last: Moving | null = null;
    const end = () => {
      listening.abort();
      setMoving(null);
    };
    let held = event.pointerType !== 'touch';
    if (!held) {
      const timer = setTimeout(() => {
        held = true;
        setMoving(at(item, null, 'pointer'));
      }, holdMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
      // Taken up: the page neither scrolls under it nor opens its menu.
      const keep = (of: Event) => held && of.cancelable && of.preventDefault();
      window.addEventListener('touchmove', keep, { signal, passive: false });
      window.addEventListener('contextmenu', keep, { signal });
    }
    window.addEventListener(
      'pointermove',
      (moved) => {
        const far = Math.hypot(moved.clientX - clientX, moved.clientY - clientY);
        if (!held) {
          if (far > restsWithin) end();
          return;
        }
        if (!last && far < dragFrom) return;
        const { step } = latest.current;
        const target = targetAt(document, moved, item.community, step, grabbed);
        // Most moves of a pointer lead nowhere new: nothing is drawn for them.
        if (last && sameTarget(last.target, target)) return;
        last = at(item, target, 'pointer');
        setMoving(last);
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      () => {
        end();
        if (!last) return;
        dropped.current = true;
        // The click of this very release comes before it.
        setTimeout(() => (dropped.current = false));
        if (last.target) void latest.current.onMove(item, last.target);
      },
      { signal },
    );
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, item: PlanItem) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.code !== 'KeyM' || !plain || !isMovable(item)) return;
    event.preventDefault();
    event.stopPropagation();
    const { step } = latest.current;
    const minutes = step === null ? null : clockAt(item.dueAt, item.zone).minutes;
    setMoving(at(item, { day: dayOf(item), minutes }, 'keys'));
  }

  return { moving, onPointerDown, onKeyDown, hasJustDropped: () => dropped.current };
}
