/** Text set as a phone's feed sets it, in a box of ours that is never seen: to count drawn lines. */
export interface PhoneLines {
  /**
   * Where the first `kept` lines of the text end, UTF-16 units, when it has more than `whole` of
   * them; null: it has not.
   */
  keptOf(text: string, rule: LinesRule): number | null;
}
export interface LinesRule {
  whole: number;
  kept: number;
  /** Drawn before the text, in its first line (an author's name); none: ''. */
  before: string;
  /** Takes the end of the last kept line ("… more"); none: ''. */
  after: string;
}
export interface PhoneType {
  family: string;
  /** CSS px. */
  size: number;
  line: number;
  width: number;
}

/**
 * The first place whose letter stands at or below `limit`; `length` when none does. Tops of letters
 * never go up again; null is a letter that is not drawn (a line break): it counts with the next.
 */
export function firstBelow(
  length: number,
  topOf: (at: number) => number | null,
  limit: number,
): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    let seen = middle;
    let top = topOf(seen);
    while (top === null && seen + 1 < to) top = topOf(++seen);
    if (top === null || top >= limit) to = middle;
    else from = seen + 1;
  }
  return from;
}

/** `box` is an element of ours in which the text is set; what it held before is gone. */
export function phoneLines(box: HTMLElement, type: PhoneType): PhoneLines {
  const text = document.createTextNode('');
  const name = document.createElement('b');
  const label = document.createElement('span');
  label.className = 'label';
  box.replaceChildren(name, text, label);
  box.style.font = `400 ${type.size}px/${type.line}px ${type.family}`;
  box.style.width = `${type.width}px`;

  return {
    keptOf(words, { whole, kept, before, after }) {
      // More than what can stand on the kept lines is not laid out: a text may have 60,000 letters.
      text.data = words.slice(0, (Math.max(whole, kept) + 1) * type.width);
      name.textContent = before && `${before} `;
      label.textContent = after;
      const { top, right, height } = box.getBoundingClientRect();
      const all = Math.round(height / type.line);
      if (all <= whole) return null;
      const range = document.createRange();
      const rectOf = (at: number) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getClientRects()[0] ?? null;
      };
      // By its middle: a letter may stand some px above or below its line.
      const middleOf = (at: number) => {
        const rect = rectOf(at);
        return rect && rect.top + rect.height / 2;
      };
      const startOf = (line: number) => firstBelow(text.length, middleOf, top + line * type.line);
      let end = startOf(kept);
      if (after) {
        const room = right - label.getBoundingClientRect().width;
        const lineStart = startOf(kept - 1);
        while (end > lineStart && (rectOf(end - 1)?.right ?? 0) > room) end--;
      }
      return end;
    },
  };
}
