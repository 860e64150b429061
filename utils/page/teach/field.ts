import type { Field, FieldRows, Parse, Place, Row, Values } from '../../networks/network.ts';
import { ownOf, type Own } from '../find.ts';
import { readField, type ReadContext } from '../read.ts';
import { ancestorsIn, selectorsOf } from './selectors.ts';
import { keyInside, takesOf } from './takes.ts';
import { weakFrom } from './tokens.ts';
import { zeroRows } from './zero-rows.ts';

/** The person pointed at `target`, which stands in the place `scope`. */
export interface Example {
  scope: Element;
  target: Element;
}
/**
 * Why another example is wished for. `several`: in some place the rule matches more than one thing.
 * `few`: many places have nothing there. `weak`: it rests on a position alone.
 */
export type Doubt = 'several' | 'few' | 'weak';

/** What a rule finds on this page now. */
export interface Tried {
  places: number;
  /** Places where a value was read. */
  read: number;
  /** What was read, in the order of the page. */
  values: Values[Parse][];
  /** Beside each: the page rounds it. */
  rough: boolean[];
}
export interface Derived {
  rows: Row[];
  tried: Tried;
  doubt: Doubt | null;
}

/** As much of a long page is enough to judge a rule by. */
const mostScopes = 40;
/** Rules that are tried out in all places, of each element around the one pointed at. */
const mostTried = 30;
/** The value may stand on an element around the one pointed at: a button around its figure. */
const highest = 3;
export const taughtBy = 'taught';

interface Rule {
  row: Row;
  cost: number;
  fields: Field<Values[Parse]>[];
  several: number;
}
interface Scene {
  place: Place;
  rows: FieldRows;
  scopes: readonly Element[];
  context: ReadContext;
  ownIn(scope: Element): Own;
}

function sceneOf(name: string, place: Place, scopes: readonly Element[], context: ReadContext) {
  const rows = place.fields[name];
  if (!rows) return null;
  const kept = new Map<Element, Own>();
  const ownIn = (scope: Element) => {
    const own = kept.get(scope) ?? ownOf(scope, rows.anywhere ? undefined : place.except);
    kept.set(scope, own);
    return own;
  };
  return { place, rows, scopes, context, ownIn } satisfies Scene;
}

function readIn({ rows, place, context, ownIn }: Scene, own: readonly Row[], scope: Element) {
  return readField({ ...rows, rows: own }, ownIn(scope), place, context);
}

/** What rows read in all places of the page. */
export function tryRows(
  name: string,
  place: Place,
  own: readonly Row[],
  scopes: readonly Element[],
  context: ReadContext,
): Tried {
  const scene = sceneOf(name, place, scopes, context);
  const fields = scene ? scopes.map((scope) => readIn(scene, own, scope)) : [];
  const values = fields.flatMap(({ value }) => (value === null ? [] : [value]));
  const rough = fields.flatMap(({ value, precision }) => (value === null ? [] : [precision !== 0]));
  return { places: scopes.length, read: values.length, values, rough };
}

/**
 * The rows that read a field, from what the person pointed at; null when nothing there can be
 * understood as its value.
 */
export function deriveField(
  name: string,
  place: Place,
  examples: readonly Example[],
  all: readonly Element[],
  context: ReadContext,
): Derived | null {
  const pointed = examples.map(({ scope }) => scope);
  const scopes = [...new Set([...pointed, ...all])].slice(0, mostScopes);
  const scene = sceneOf(name, place, scopes, context);
  if (!scene) return null;
  const rules = examples.map((example) => rulesOf(example, scene));
  const best = Math.max(0, ...rules.flat().map(({ fields }) => readCount(fields)));
  const rank = ({ cost, several, fields }: Rule) =>
    cost +
    (best === 0 ? 0 : 5 * (1 - readCount(fields) / best)) +
    (8 * several) / Math.max(1, scopes.length);
  const sorted = rules.map((of) => of.sort((a, b) => rank(a) - rank(b)));
  const first = sorted[0]?.[0];
  if (!first) return null;
  const chosen = forAll(sorted, first);
  const rows = chosen.map(({ row }) => row);
  if (scene.rows.parse === 'count') rows.push(...zeroRows(examples, rows, scene));
  const tried = tryRows(name, place, rows, all, context);
  return { rows, tried, doubt: doubtOf(chosen, tried, examples.length) };
}

/** One rule that fits every example, else one for each. */
function forAll(sorted: readonly Rule[][], first: Rule): Rule[] {
  const [own = [], ...others] = sorted;
  const key = ({ row }: Rule) => JSON.stringify([row.css, row.take, row.match]);
  const common = own.find((rule) => others.every((of) => of.some((one) => key(one) === key(rule))));
  if (common) return [common];
  const each = [first, ...others.flatMap((of) => of[0] ?? [])];
  return [...new Map(each.map((rule) => [key(rule), rule])).values()];
}

function doubtOf(chosen: readonly Rule[], tried: Tried, examples: number): Doubt | null {
  if (chosen.some(({ several }) => several > 0)) return 'several';
  if (chosen.some(({ row, cost }) => cost >= weakFrom || row.css.includes(':nth-'))) return 'weak';
  return examples < 2 && tried.places > 2 && tried.read < tried.places * 0.7 ? 'few' : null;
}

const readCount = (fields: Rule['fields']) =>
  fields.filter(({ value }) => value !== null && value !== '').length;

/** The elements whose attributes may hold what the person pointed at, with what that costs. */
function carriersOf({ scope, target }: Example, parse: Parse): { at: Element; cost: number }[] {
  const around = ancestorsIn(target, scope).slice(0, highest);
  const inside = [...target.querySelectorAll('*')].slice(0, 4);
  const far = parse === 'text' ? 2.5 : 1;
  return [
    { at: target, cost: 0 },
    ...inside.map((at, i) => ({ at, cost: far * 0.8 + i * 0.1 })),
    ...around.map((at, i) => ({ at, cost: far + i * 0.4 })),
    ...(target === scope ? [] : [{ at: scope, cost: far + 2.5 }]),
  ];
}

function rulesOf(example: Example, scene: Scene): Rule[] {
  const { rows, place, context, scopes } = scene;
  const keyed = keyInside(place);
  const shown = shownValue(example, scene);
  const own = scene.ownIn(example.scope);
  const rules: Rule[] = [];
  for (const { at, cost: away } of carriersOf(example, rows.parse)) {
    // A figure that nothing shows is believed of what was pointed at alone: every post has numbers.
    if (rows.parse === 'count' && shown === null && !example.target.contains(at)) continue;
    const valued = takesOf(at, rows, keyed).filter((take) => {
      const row: Row = { ...take, css: ':scope', seenOn: taughtBy };
      // Tried on the element itself before any selector of it is looked for.
      const alone = readField({ ...rows, rows: [row] }, ownOf(at, place.except), place, context);
      return alone.state === 'read' && agrees(alone, shown);
    });
    if (valued.length === 0) continue;
    const naming = selectorsOf(at, example.scope, context.baseUrl)
      .filter(({ css }) => own.first(css) === at)
      .slice(0, mostTried);
    for (const { css, cost } of naming) {
      const several = scopes.filter((scope) => scene.ownIn(scope).all(css).length > 1).length;
      for (const { cost: way, ...take } of valued) {
        const row: Row = { css, ...take, seenOn: taughtBy };
        const here = readIn(scene, [row], example.scope);
        if (here.state !== 'read' || !agrees(here, shown)) continue;
        const fields = scopes.map((scope) => readIn(scene, [row], scope));
        const sure = shown !== null && sharper(here, shown) ? -0.5 : 0;
        const lone = rows.parse === 'list' ? 0 : several;
        rules.push({ row, cost: cost + away + way + sure, fields, several: lone });
      }
    }
  }
  return rules;
}

type Shown = Field<Values[Parse]> | null;

/**
 * What the element that was pointed at says by itself, by its text or as the link that it is: every
 * rule must agree with that.
 */
function shownValue({ target }: Example, { rows, place, context }: Scene): Shown {
  const leads = rows.rows.some(
    ({ take }) => typeof take === 'object' && 'attribute' in take && take.attribute === 'href',
  );
  if (!['count', 'date', 'text'].includes(rows.parse) && !(rows.parse === 'url' && leads))
    return null;
  const link = rows.parse === 'url' ? (target.closest('a[href]') ?? target) : target;
  const take: Row['take'] = rows.parse === 'url' ? { attribute: 'href' } : 'text';
  const row: Row = { css: ':scope', take, seenOn: taughtBy };
  const field = readField({ ...rows, rows: [row] }, ownOf(link, undefined), place, context);
  return field.state === 'read' ? field : null;
}

function agrees(field: Field<Values[Parse]>, shown: Shown): boolean {
  if (shown === null) return true;
  if (typeof field.value !== 'number' || typeof shown.value !== 'number') {
    // Of a text its own part may be meant: a name without the badge inside it.
    return field.value === shown.value || isPart(field.value, shown.value);
  }
  const apart = Math.abs(field.value - shown.value);
  return apart <= (field.precision ?? 0) + (shown.precision ?? 0);
}

const isPart = (part: unknown, whole: unknown) =>
  typeof part === 'string' &&
  part !== '' &&
  typeof whole === 'string' &&
  !URL.canParse(whole) &&
  whole.includes(part);

const sharper = (field: Field<Values[Parse]>, shown: Field<Values[Parse]>) =>
  (field.precision ?? 0) < (shown.precision ?? 0);
