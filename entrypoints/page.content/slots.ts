import type { Mark, MarkPart } from '../../utils/messages.ts';
import type { Place, PlaceName } from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import { removeLeftovers } from '../../utils/page/leftover.ts';
import {
  anchorOf,
  isOurHost,
  makeSlot,
  standingOf,
  type Slot,
  type Standing,
} from '../../utils/page/mark.ts';

/** What a slot shows now, and what to do when one of its marks is pressed. */
interface Held {
  slot: Slot;
  key: string;
  marks: readonly Mark[];
  /** Of the visit that drew it last: the one before does nothing any more. */
  pressed: Wanted['pressed'];
}

export interface Wanted extends FoundPlace {
  key: string;
  marks: readonly Mark[];
  rows: Pick<Place, 'anchors' | 'except'>;
  pressed(mark: Mark, slot: Slot, element: Element): void;
}
const none: readonly Mark[] = [];

/** The marks on the page: one slot a place, whatever features draw in it. */
export interface Slots {
  /** Draws a batch: all layout is read before the first write. */
  draw(wanted: readonly Wanted[]): void;
  /** The page took a host out of an element that still stands. */
  reattach(at: FoundPlace): void;
  drop(at: FoundPlace): void;
  of(at: FoundPlace): Slot | undefined;
  /** The page shows none of these any more. */
  dropAll(place: PlaceName): void;
  clear(): void;
}

const sameParts = (a: readonly MarkPart[], b: readonly MarkPart[]) =>
  a.length === b.length &&
  a.every((part, i) => part.text === b[i]?.text && part.tone === b[i]?.tone);
const same = (a: readonly Mark[], b: readonly Mark[]) =>
  a.length === b.length &&
  a.every((mark, i) => mark.feature === b[i]?.feature && sameParts(mark.parts, b[i]?.parts ?? []));

export function makeSlots(guard: Guard): Slots {
  /** By place, because one element may be two places (the whole page is). */
  const held = new Map<PlaceName, Map<Element, Held>>();
  const at = ({ place, element }: FoundPlace) => held.get(place)?.get(element);
  const hold = ({ place, element }: FoundPlace, what: Held) =>
    held.set(place, (held.get(place) ?? new Map<Element, Held>()).set(element, what));
  const drop = (found: FoundPlace) => {
    at(found)?.slot.remove();
    held.get(found.place)?.delete(found.element);
  };
  const dropAll = (place: PlaceName) => {
    for (const element of [...(held.get(place)?.keys() ?? [])]) drop({ place, element });
  };

  /** The community's strip stands at the window's edge; the rest beside its anchor. */
  const standing = ({ place, element, rows }: Wanted): Standing | 'dock' | null => {
    if (place === 'community') return 'dock';
    const found = anchorOf(element, rows);
    return found && standingOf(found);
  };

  return {
    draw(wanted) {
      const fresh: { wish: Wanted; where: Standing | 'dock' }[] = [];
      // A post that stands twice on the page is asked for twice: its elements get one slot each.
      const begun = new Map<PlaceName, Set<Element>>();
      for (const wish of wanted) {
        // An element that became another post keeps nothing of the old one.
        if (at(wish)?.key !== wish.key) drop(wish);
        const of = begun.get(wish.place) ?? new Set();
        if (!at(wish) && wish.marks.length && !of.has(wish.element)) {
          begun.set(wish.place, of.add(wish.element));
          const where = guard.run('page', () => {
            removeLeftovers(wish.element, isOurHost);
            return standing(wish);
          });
          if (where) fresh.push({ wish, where });
        }
      }
      for (const { wish, where } of fresh) {
        if (where === 'dock') dropAll(wish.place);
        // Nothing else of the wish is kept as long as the slot stands.
        const { place, element, pressed } = wish;
        const slot = makeSlot(where, (feature) => {
          const now = at({ place, element });
          const mark = now?.marks.find((one) => one.feature === feature);
          if (mark) now?.pressed(mark, slot, element);
        });
        hold(wish, { slot, key: wish.key, marks: none, pressed });
      }
      for (const wish of wanted) {
        const now = at(wish);
        if (!now) continue;
        now.pressed = wish.pressed;
        const stopped = wish.marks.some((mark) => guard.stopped(mark.feature));
        const shown = stopped
          ? wish.marks.filter((mark) => !guard.stopped(mark.feature))
          : wish.marks;
        if (!shown.length) drop(wish);
        else if (!same(now.marks, shown)) {
          now.marks = shown;
          now.slot.draw(shown);
        }
      }
    },
    reattach: (found) => at(found)?.slot.attach(),
    drop,
    dropAll,
    of: (found) => at(found)?.slot,
    clear() {
      for (const place of [...held.keys()]) dropAll(place);
    },
  };
}
