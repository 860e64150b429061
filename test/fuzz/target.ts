import fc from 'fast-check';
import { hostileTexts, prototypeNames } from '../unit/hostile/hostile.ts';

/**
 * One thing that takes what others made. A case is plain JSON, so that a finding can be kept
 * (corpus/<name>.json) and tried again by every run of the suite.
 */
export interface Target<Case = unknown> {
  name: string;
  /** Made when it is first needed: pages are parsed then. */
  cases(): fc.Arbitrary<Case>;
  /** Throws, or says by `expect`, what must never be. */
  holds(one: Case): void | Promise<void>;
}

export const target = <Case>(one: Target<Case>): Target => one as Target;

/** What must never be, in a sentence. */
export function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** The words of a thing that may refuse: anything else that it throws is a finding. */
export function refusedBy<Result>(
  refusal: abstract new (...args: never[]) => Error,
  run: () => Result,
): Result | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof refusal) return null;
    throw error;
  }
}

/**
 * Texts of pieces that mean something there, of hostile ones and of any letters; now and then one
 * piece a thousand times over, for what does not end.
 */
export function texts(...pieces: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    // Lone halves of signs, as pages that cut their texts have them.
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((c) => String.fromCharCode(c)),
    },
  );
  const some = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
  const many = fc
    .tuple(some, piece, fc.integer({ min: 50, max: 3000 }), some)
    .map(([before, one, times, after]) => before + one.repeat(times).slice(0, 20_000) + after);
  return fc.oneof({ weight: 40, arbitrary: some }, { weight: 1, arbitrary: many });
}

interface Edit {
  at: number;
  how: 'set' | 'drop' | 'add' | 'double';
  name: string;
  value: unknown;
}
const names = fc.oneof(
  fc.constantFrom(...prototypeNames, 'id', 'text', 'url', 'date', 'network', 'key'),
  fc.string({ maxLength: 8 }),
);
const json = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, -1e300, 2 ** 53, '', [], {}),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...hostileTexts) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.nat(3000).map((count) => 'я'.repeat(count)) },
);

/** Good examples with a few things in them changed, anywhere; as JSON gives them. */
export function edited(...examples: unknown[]): fc.Arbitrary<unknown> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom('set', 'set', 'drop', 'add', 'double'),
    name: names,
    value: json,
  });
  const changed = fc
    .tuple(fc.nat(examples.length - 1), fc.array(edit, { maxLength: 4 }))
    .map(([which, edits]) => {
      const root = { value: structuredClone(examples[which]) };
      for (const one of edits) apply(root, one);
      return root.value;
    });
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: json });
}

/** All that holds something, with its own names. */
function* holders(value: unknown): Generator<[holder: object, name: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    yield [value, name];
    yield* holders((value as Record<string, unknown>)[name]);
  }
}

/** As JSON.parse does it: `__proto__` is a name like any other. */
const put = (holder: object, name: string, value: unknown) =>
  Object.defineProperty(holder, name, {
    ...{ value, enumerable: true, configurable: true, writable: true },
  });

function apply(root: object, { at, how, name, value }: Edit): void {
  const all = [...holders(root)];
  const [holder, own] = all[at % all.length] ?? [root, 'value'];
  if (how === 'set') put(holder, own, structuredClone(value));
  else if (how === 'drop') Reflect.deleteProperty(holder, own);
  else if (how === 'double' && Array.isArray(holder))
    holder.push(structuredClone(holder[Number(own)]));
  else if (!Array.isArray(holder)) put(holder, name, structuredClone(value));
}

/** A time that a calendar can show. */
export const isMoment = (at: unknown): boolean =>
  typeof at === 'number' && Number.isFinite(at) && Math.abs(at) <= 8.64e15;
