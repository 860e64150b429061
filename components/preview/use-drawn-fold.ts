import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Fold } from '../../utils/networks/publishing.ts';
import { graphemes } from '../../utils/text/graphemes.ts';

type LinesRule = Extract<Fold, { kind: 'lines' }>;

interface DrawnFoldProps {
  text: string;
  /** null: the text is not cut by drawn lines. */
  rule: LinesRule | null;
  /** What stands at the end of the last line; '': the label has a line of its own. */
  tail: string;
  /** What is drawn before the text, in its first line, in bold. */
  lead: string;
}

/** No line of a phone holds more: what comes after so much of a text cannot change its cut. */
const mostInLine = 250;

/**
 * Where a rule by drawn lines cuts a text, as an index into it; null: it is whole. `box` is put on
 * an element as wide as the text, with its type; a second, unseen text in it is measured, again
 * whenever the width changes or a face has come.
 */
export function useDrawnFold(props: DrawnFoldProps): {
  box: RefObject<HTMLDivElement | null>;
  cut: number | null;
} {
  const { text, rule, tail, lead } = props;
  const box = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState<number | null>(null);
  useLayoutEffect(() => {
    const place = box.current;
    if (!place || !rule || !text) return;
    const measure = () => setCut(drawnCut(place, { text, rule, tail, lead }));
    const sizes = new ResizeObserver(measure);
    sizes.observe(place);
    measure();
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      sizes.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [text, rule, tail, lead]);
  return { box, cut: rule && text && cut !== null && cut < text.length ? cut : null };
}

function drawnCut(
  place: HTMLElement,
  { text, rule, tail, lead }: DrawnFoldProps & { rule: LinesRule },
): number | null {
  const paper = document.createElement('div');
  paper.setAttribute('aria-hidden', 'true');
  paper.className =
    'invisible absolute inset-x-0 top-0 wrap-break-word whitespace-pre-wrap pointer-events-none';
  const name = document.createElement('span');
  name.className = 'font-semibold';
  name.textContent = lead && `${lead} `;
  const words = document.createTextNode('x');
  paper.append(name, words);
  place.append(paper);
  const height = () => paper.getBoundingClientRect().height;
  name.remove();
  const one = height();
  paper.prepend(name);
  const linesOf = (drawn: string) => {
    words.data = drawn;
    return Math.round(height() / one);
  };
  const start = text.slice(0, (rule.whole + 1) * mostInLine);
  const found =
    one === 0 || linesOf(start) <= rule.whole ? null : longest(start, rule.kept, tail, linesOf);
  paper.remove();
  return found;
}

/** The longest beginning that fits, by halves; at the end of a word where there is one. */
function longest(
  text: string,
  kept: number,
  tail: string,
  linesOf: (drawn: string) => number,
): number {
  const ends = [0];
  for (const letter of graphemes(text)) ends.push((ends.at(-1) ?? 0) + letter.length);
  let fits = 0;
  let beyond = ends.length;
  while (beyond - fits > 1) {
    const middle = (fits + beyond) >> 1;
    const drawn = text.slice(0, ends[middle]).trimEnd() + tail;
    if (linesOf(drawn) <= kept) fits = middle;
    else beyond = middle;
  }
  const most = ends[fits] ?? 0;
  if (/\s/u.test(text.charAt(most))) return most;
  const word = text.slice(0, most).search(/\s\S*$/u);
  // A word longer than a line is cut where the line ends.
  return word > 0 && most - word < 30 ? word : most;
}
