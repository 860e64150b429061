/** Chance that is the same at every run: sample rows are told apart by their seed alone. */

/** Two 32-bit numbers from a text (cyrb53's mixing, written anew for our few bits). */
function mixed(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

export interface Chance {
  /** 0 to below 1. */
  next(): number;
  between(from: number, to: number): number;
  /** A whole one, both ends included. */
  whole(from: number, to: number): number;
  /** One of a list that is not empty. */
  one<T>(of: readonly [T, ...T[]]): T;
}

/** A stream of numbers by a seed (mulberry32). */
export function chance(seed: string): Chance {
  let [state] = mixed(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + next() * (to - from);
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  return { next, between, whole, one: (of) => of[whole(0, of.length - 1)] ?? of[0] };
}

/** A uuid that belongs to a name: the same rows have the same ids at every run. */
export function uuidOf(name: string): string {
  const [a, b] = mixed(name);
  const [c, d] = mixed(`${name}/2`);
  const hex = [a, b, c, d].map((part) => part.toString(16).padStart(8, '0')).join('');
  // The version and variant of a random one: what checks rows asks for them.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
