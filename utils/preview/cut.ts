import type { Fold } from '../networks/publishing.ts';
import { foldText, shownText } from './rules.ts';

/** What a phone's feed shows of a text that is being written. */
export type Cut =
  /** `at`: where the text goes on behind "show more", in the text as it is written. */
  | { state: 'cut'; at: number; visible: number; whole: number }
  | { state: 'whole'; whole: number }
  /** Where the feed cuts is not known. */
  | { state: 'unknown'; whole: number };

/** How much of a text of drawn lines is kept, UTF-16 units; null: it is whole. */
export type KeptOf = (shown: string, rule: Extract<Fold, { kind: 'lines' }>) => number | null;

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
  const visible = rule.kind === 'lines' ? keptOf(shown, rule) : visibleOf(shown, rule);
  if (visible === null || visible <= 0 || visible >= whole) return { state: 'whole', whole };
  const lead = text.length - text.trimStart().length;
  return { state: 'cut', at: lead + asWritten(written, mention, visible), visible, whole };
}

function visibleOf(shown: string, rule: Fold): number | null {
  const { folded, visible } = foldText(shown, rule);
  return folded ? visible.length : null;
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
