import type { Field, FieldRows, Parse, Place, Row, Values } from '../../networks/network.ts';
import { ownOf, type Own } from '../find.ts';
import { readField, type ReadContext } from '../read.ts';
import { ancestorsIn, selectorsOf } from './selectors.ts';
import { agrees, isPart, isSharper, shownValue } from './shown.ts';
import { keyInside, takesOf, type TakeOption } from './takes.ts';
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
/** What a rule costs that reads but a part of what was pointed at: of a name, of a longer text. */
const partly = { name: 1.2, words: 6 };
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
  const key = ({ row }: Rule) =>
    JSON.stringify([row.css, row.take, row.match, row.empty, row.epoch]);
  const places = others.map((of) => new Map(of.map((rule, at) => [key(rule), at])));
  // One may be first for this example and a poor one for another: all have a say.
  const sum = (rule: Rule, at: number) =>
    places.reduce((all, of) => all + (of.get(key(rule)) ?? Infinity), at);
  const common = own
    .map((rule, at) => ({ rule, sum: sum(rule, at) }))
    .filter((one) => one.sum < Infinity)
    .sort((a, b) => a.sum - b.sum)[0]?.rule;
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
  const shown = shownValue(example.target, rows, place, context);
  const own = scene.ownIn(example.scope);
  const rules: Rule[] = [];
  for (const { at, cost: away } of carriersOf(example, rows.parse)) {
    // A figure that nothing shows is believed of what was pointed at alone: every post has numbers.
    if (rows.parse === 'count' && shown === null && !example.target.contains(at)) continue;
    const near = example.target.contains(at) || at === example.target.closest('a, button');
    const valued = believed(
      takesOf(at, rows, keyed).flatMap((take) => {
        const row: Row = { ...take, css: ':scope', seenOn: taughtBy };
        // Tried on the element itself before any selector of it is looked for.
        const alone = readField({ ...rows, rows: [row] }, ownOf(at, place.except), place, context);
        const agreed = alone.state === 'read' && agrees(alone, take.knows && near ? null : shown);
        return agreed ? [{ take, alone }] : [];
      }),
    );
    if (valued.length === 0) continue;
    const naming = selectorsOf(at, example.scope, context.baseUrl)
      .filter(({ css }) => own.first(css) === at)
      .slice(0, mostTried);
    for (const { css, cost } of naming) {
      const many = scopes.filter((scope) => scene.ownIn(scope).all(css).length > 1).length;
      const parts = shown === null && at !== example.target ? own.all(css) : [];
      const sums =
        rows.parse === 'count' &&
        parts.length > 1 &&
        parts.every((part) => example.target.contains(part));
      for (const { cost: way, knows, ...take } of valued) {
        const row: Row = { css, ...take, seenOn: taughtBy };
        // Several figures in what was pointed at: all of them are meant, not the first.
        if (sums && take.take === 'text' && take.match === undefined) row.take = 'sum';
        const here = readIn(scene, [row], example.scope);
        if (here.state !== 'read' || !agrees(here, knows && near ? null : shown)) continue;
        const fields = scopes.map((scope) => readIn(scene, [row], scope));
        const sure = shown !== null && isSharper(here, shown) ? -0.5 : 0;
        const part = isPart(here.value, shown?.value) ? partly[rows.longest ? 'name' : 'words'] : 0;
        const several = rows.parse === 'list' || row.take === 'sum' ? 0 : many;
        rules.push({ row, cost: cost + away + way + sure + part, fields, several });
      }
    }
  }
  return rules;
}

interface Valued {
  take: TakeOption;
  alone: Field<Values[Parse]>;
}
/** A function that calls an empty button zero is not asked where the button says a figure. */
function believed(options: readonly Valued[]): TakeOption[] {
  const figure = options.some(({ alone }) => typeof alone.value === 'number' && alone.value > 0);
  return options
    .filter(({ take, alone }) => !(figure && alone.value === 0 && isNamed(take)))
    .map(({ take }) => take);
}
const isNamed = ({ take }: TakeOption) => typeof take === 'object' && 'named' in take;
