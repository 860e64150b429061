import type { Fold } from '../networks/publishing.ts';
import { foldByLines, foldText, shownText } from './rules.ts';

/** What a phone's feed shows of a text that is being written. */
export type Cut =
  /** `at`: where the text goes on behind "show more", in the text as it is written. */
  | { state: 'cut'; at: number; visible: number; whole: number }
  | { state: 'whole'; whole: number }
  /** Where the feed cuts is not known. */
  | { state: 'unknown'; whole: number };

type LinesFold = Extract<Fold, { kind: 'lines' }>;

/**
 * Where the kept lines of a drawn text end, UTF-16 units; null: it has no more lines than the rule
 * leaves whole.
 */
export type KeptOf = (shown: string, rule: LinesFold) => number | null;

/**
 * Where the feed cuts, told of the text as it stands in the box: with blanks at its start and with
 * mention markup, of which readers see the name alone. `keptOf` measures drawn lines.
 */
export function cutOf(
  text: string,
  rule: Fold | null,
  mention: string | null,
  keptOf: KeptOf,
): Cut {
  const written = text.trim();
  const shown = shownText(written, mention);
  const whole = shown.length;
  if (!rule) return { state: 'unknown', whole };
  const folded = rule.kind === 'lines' ? foldedLines(shown, rule, keptOf) : foldText(shown, rule);
  // Before it everything is seen; a tag may hide a part in the middle.
  const first = folded.parts.findIndex(({ hidden }) => hidden);
  const before = folded.parts.slice(0, Math.max(0, first));
  const at = before.reduce((sum, part) => sum + part.text.length, 0);
  if (!folded.folded || at === 0) return { state: 'whole', whole };
  const lead = text.length - text.trimStart().length;
  const visible = rule.kind === 'tag' ? folded.visible.length : at;
  return { state: 'cut', at: lead + asWritten(written, mention, at), visible, whole };
}

function foldedLines(shown: string, rule: LinesFold, keptOf: KeptOf) {
  const kept = keptOf(shown, rule);
  const ends = kept === null ? [] : new Array<number>(rule.whole + 1).fill(shown.length);
  if (kept !== null) ends[rule.kept - 1] = kept;
  return foldByLines(shown, ends, rule);
}

/** The place in the written text of one in the shown text. */
export function asWritten(written: string, mention: string | null, shownAt: number): number {
  if (mention === null) return shownAt;
  let more = 0;
  for (const found of written.matchAll(new RegExp(mention, 'gu'))) {
    const name = found[1] ?? '';
    // Begins behind the place, counted as readers see it.
    if (found.index - more >= shownAt) break;
    const into = shownAt - (found.index - more);
    // In the middle of a name: the markup is one thing, cut behind it.
    if (into < name.length) return found.index + found[0].length;
    more += found[0].length - name.length;
  }
  return shownAt + more;
}
