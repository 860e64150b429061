import { fingerprint } from './similarity.ts';

/** A stretch of a text; `other`: the other text has nothing like it in this place. */
export interface Stretch {
  text: string;
  other: boolean;
}

/** Longer texts are compared as far as this, in words: the rest stands unmarked. */
const wordsAtMost = 500;

/** Words with the space after them, so that together they are the text again. */
const wordsOf = (text: string) => text.match(/\S+\s*|^\s+/gu) ?? [];

function joined(words: readonly string[], other: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, text] of words.entries()) {
    const marked = other[at] ?? false;
    const last = found.at(-1);
    if (last?.other === marked) last.text += text;
    else found.push({ text, other: marked });
  }
  return found;
}

/**
 * Two texts with what each has and the other has not, word by word: the longest common row of words
 * is what they share. Case, punctuation and spaces make no difference, as everywhere (similarity.ts).
 */
export function differences(one: string, two: string): [Stretch[], Stretch[]] {
  const sides = [wordsOf(one), wordsOf(two)] as const;
  const prints = sides.map((words) => words.slice(0, wordsAtMost).map((word) => fingerprint(word)));
  const [a = [], b = []] = prints;
  // longest[i][j]: of what follows the i-th and the j-th word.
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = longest[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  // A mark alone ("—") says nothing: it is never marked.
  const others = prints.map((words) => words.map((word) => word !== ''));
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      for (const [side, place] of [i++, j++].entries()) {
        const marks = others[side];
        if (marks) marks[place] = false;
      }
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [joined(sides[0], others[0] ?? []), joined(sides[1], others[1] ?? [])];
}
