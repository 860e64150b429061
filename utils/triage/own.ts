import { best, sharesOf, type Reader, type Seen } from './head.ts';
import { readText } from './rules.ts';
import type { OwnCopy } from './schema.ts';

/** A corrected text and its right class for one reader. */
export interface Lesson {
  text: string;
  lang: string;
  label: string;
}

/** How far one lesson moves the scores in a pass, and how many passes are made at most. */
const PACE = 0.5;
const PASSES = 20;
/** More would make the copy's start slow; older ones have taught what they could. */
export const LESSONS_KEPT = 500;

const cueKey = (cue: number) => -1 - cue;

/**
 * What corrections change: small steps of the same model towards the right class, on the features
 * of the corrected texts alone, until each is answered right. The shipped weights stay as they are.
 */
export function ownCopy(reader: Reader, lessons: readonly Lesson[]): OwnCopy {
  const { classes } = reader;
  const width = classes.length;
  const moved = new Map<number, Float64Array>();
  const keysOf = ({ hashed, cues }: Seen) => {
    const keys = new Map<number, number>();
    const norm = 1 / Math.sqrt(Math.max(1, hashed.hashes.length));
    for (const hash of hashed.hashes) keys.set(hash, (keys.get(hash) ?? 0) + norm);
    for (const cue of cues) keys.set(cueKey(cue), norm);
    return keys;
  };
  const add = (scores: Float64Array, keys: ReadonlyMap<number, number>) => {
    for (const [key, value] of keys) {
      const row = moved.get(key);
      if (row)
        for (let c = 0; c < width; c += 1) scores[c] = (scores[c] ?? 0) + (row[c] ?? 0) * value;
    }
  };
  const read = lessons.slice(-LESSONS_KEPT).flatMap((lesson) => {
    const seen = readText(lesson.text, lesson.lang);
    const scores = reader.scores(seen, lesson.lang);
    const right = classes.indexOf(lesson.label);
    return scores && right >= 0 ? [{ keys: keysOf(seen), scores, right }] : [];
  });
  for (let pass = 0; pass < PASSES; pass += 1) {
    let wrong = 0;
    for (const { keys, scores, right } of read) {
      const now = scores.slice();
      add(now, keys);
      const shares = sharesOf(now);
      if (best(reader, shares).name === classes[right] && (shares[right] ?? 0) > 0.6) continue;
      wrong += 1;
      for (const [key, value] of keys) {
        const row = moved.get(key) ?? new Float64Array(width);
        for (let c = 0; c < width; c += 1) {
          row[c] = (row[c] ?? 0) + PACE * value * ((c === right ? 1 : 0) - (shares[c] ?? 0));
        }
        moved.set(key, row);
      }
    }
    if (!wrong) break;
  }
  return { adjust: (scores, seen) => moved.size && add(scores, keysOf(seen)) };
}
