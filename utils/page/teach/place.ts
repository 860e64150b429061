import type { Place, Row, Where } from '../../networks/network.ts';
import { findPlaces, ownOf } from '../find.ts';
import { readPlace, type ReadContext } from '../read.ts';
import { selectorsOf } from './selectors.ts';
import { keyInside } from './takes.ts';
import { weakFrom } from './tokens.ts';
import type { Doubt } from './field.ts';

/** What pointing at one whole place gave. */
export interface DerivedPlace {
  where: Where[];
  /** For the field that names it, where the shipped rows do not find that any more. */
  key: Row[];
  /** Elements that the rule finds now. */
  places: number;
  /** Those that have a key. */
  keyed: number;
  keys: string[];
  doubt: Doubt | null;
}

/** The person may have pointed inside it, or at a box around it: so far is looked up. */
const highest = 7;
const mostTried = 60;
/** What a key costs that the network's rows do not read. */
const ownKey = 4;
const taughtBy = 'taught';

interface Rule {
  css: string;
  cost: number;
  found: Element[];
}
interface Judged extends DerivedPlace {
  score: number;
}

/**
 * The selector of a kind of place, from one whole place that the person pointed at (or from two that
 * are built in different ways); null when nothing there has a key.
 */
export function derivePlace(
  place: Place,
  examples: readonly Element[],
  root: Document,
  context: ReadContext,
): DerivedPlace | null {
  const each = examples.map((target) => ofOne(place, target, root, context));
  const known = each.filter((one) => one !== null);
  const [first, ...more] = known;
  if (!first) return null;
  const own = new Map([first, ...more].flatMap(({ where }) => where.map((one) => [one.css, one])));
  const keys = new Map(
    [first, ...more].flatMap(({ key }) =>
      key.map((row) => [row.css + JSON.stringify(row.take), row]),
    ),
  );
  const where = [...own.values()];
  const key = [...keys.values()];
  return { ...judge(place, where, key, root, context), where, key, doubt: first.doubt };
}

/** A box to write in is its own editor, whatever part of it was pointed at. */
const editor = 'textarea, [contenteditable]:not([contenteditable="false"])';

function levelsOf(target: Element, isBox: boolean): Element[] {
  const box = isBox ? (target.closest(editor) ?? target.querySelector(editor)) : null;
  if (isBox) return box ? [box] : [];
  const levels: Element[] = [];
  for (let at: Element | null = target; at && levels.length < highest; at = at.parentElement) {
    if (at.localName === 'body' || at.localName === 'html') break;
    levels.push(at);
  }
  return levels;
}

function ofOne(place: Place, target: Element, root: Document, context: ReadContext): Judged | null {
  // Boxes have their text and whom they write as: what stands on their fields tells them apart.
  const isBox = Object.hasOwn(place.fields, 'as');
  let best: Judged | null = null;
  levelsOf(target, isBox).forEach((level, distance) => {
    const sets = new Map<string, Rule>();
    const numbers = new Map<Element, number>();
    const nameOf = (found: readonly Element[]) =>
      found
        .map((element) => {
          const number = numbers.get(element) ?? numbers.size;
          numbers.set(element, number);
          return number;
        })
        .join();
    for (const { css, cost } of selectorsOf(level, root.documentElement, context.baseUrl).slice(
      0,
      mostTried,
    )) {
      if (cost >= weakFrom + 2) continue;
      const found = findPlaces(root, { ...place, where: [{ css, seenOn: taughtBy }] });
      if (!found.includes(level)) continue;
      const name = nameOf(found);
      if (cost < (sets.get(name)?.cost ?? Infinity)) sets.set(name, { css, cost, found });
    }
    for (const rule of sets.values()) {
      const judged = judgeRule(place, rule, level, root, context);
      if (!judged) continue;
      const score = judged.score - distance * 0.4;
      if (!best || score > best.score) best = { ...judged, score };
    }
  });
  return best;
}

function judgeRule(
  place: Place,
  { css, cost, found }: Rule,
  level: Element,
  root: Document,
  context: ReadContext,
): Judged | null {
  const where = [{ css, seenOn: taughtBy }];
  const shipped = judge(place, where, [], root, context);
  const has = (key: Row[]) => readPlace(level, withKey(place, key), context).key !== null;
  // Where the network's own rows know this one, what they do not know is another thing.
  const key = has([]) ? [] : keyRow(place, found, level, context);
  if (!has(key)) return null;
  const judged = key.length ? judge(place, where, key, root, context) : shipped;
  const unread = judged.places - judged.keyed;
  const doubt: Doubt | null = cost >= weakFrom ? 'weak' : unread > judged.keyed ? 'several' : null;
  // The network's own key is the one that is kept: another one would be another post.
  const foreign = key.length > 0 ? unread * 1.5 + ownKey : unread * 0.3;
  const score = judged.values - foreign - cost * 0.5;
  return { ...judged, where, key, doubt, score };
}

function withKey(place: Place, key: readonly Row[]): Place {
  const rows = place.fields[place.key];
  if (!rows || key.length === 0) return place;
  return {
    ...place,
    fields: { ...place.fields, [place.key]: { ...rows, rows: [...key, ...rows.rows] } },
  };
}

/** What a rule finds, and how much of each place the other rows read there. */
function judge(
  place: Place,
  where: readonly Where[],
  key: readonly Row[],
  root: Document,
  context: ReadContext,
) {
  const taught = { ...withKey(place, key), where };
  const found = findPlaces(root, taught);
  const keys = new Set<string>();
  let values = 0;
  let keyed = 0;
  for (const element of found) {
    const reading = readPlace(element, taught, context);
    if (reading.key === null) continue;
    keyed += 1;
    // The same thing twice (an element around another) counts once.
    if (keys.has(reading.key)) continue;
    keys.add(reading.key);
    values += Object.values(reading.fields).filter(({ state }) => state === 'read').length;
  }
  return { places: found.length, keyed, keys: [...keys], values };
}

/** A row that gives every one of these its own key: found by what a key looks like. */
function keyRow(
  place: Place,
  found: readonly Element[],
  level: Element,
  context: ReadContext,
): Row[] {
  const inside = keyInside(place);
  if (inside === null) return [];
  const looks = new RegExp(inside, 'u');
  const own = ownOf(level, place.except);
  let best: { row: Row; score: number } | null = null;
  for (const at of [level, ...own.all('*').slice(0, 150)]) {
    for (const name of at.getAttributeNames()) {
      if (/^(?:class|style|on.*|src|srcset)$/.test(name)) continue;
      if (!looks.test(at.getAttribute(name) ?? '')) continue;
      const naming = selectorsOf(at, level, context.baseUrl)
        .map(({ css, cost }) => ({ css: withAttribute(css, name, at === level), cost }))
        .filter(({ css }) => own.first(css) === at)
        .slice(0, 6);
      for (const { css, cost } of naming) {
        const row: Row = { css, take: { attribute: name }, match: inside, seenOn: taughtBy };
        const taught = withKey(place, [row]);
        const keys = found.map((each) => readPlace(each, taught, context).key);
        const read = keys.filter((one) => one !== null);
        const score = new Set(read).size - cost * 0.2 + (at === level ? 0.5 : 0);
        if (read.length > 0 && score > (best?.score ?? -Infinity)) best = { row, score };
      }
    }
  }
  return best ? [best.row] : [];
}

/** `:scope` alone would match whatever has lost the attribute. */
const withAttribute = (css: string, name: string, itself: boolean) =>
  itself && css === ':scope' && /^[a-z][a-z-]*$/.test(name) ? `:scope[${name}]` : css;
