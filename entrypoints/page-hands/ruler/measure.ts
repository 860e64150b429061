import type { RulerRules, RulerWords } from '../../../utils/phone-messages.ts';
import { boxWords } from '../../../utils/page/box-words.ts';
import { boxText } from '../../../utils/page/insert-text.ts';
import { phoneLines, type PhoneLines } from '../../../utils/page/phone-lines.ts';
import { cutOf, type Cut, type KeptOf } from '../../../utils/preview/cut.ts';
import { columnOf } from '../../../utils/preview/rules.ts';

/** What stands in a composer, where its feed cuts it, and the last letter that is seen. */
export interface Measured {
  text: string;
  cut: Cut;
  /** null: nothing is cut, or its letter is not drawn. */
  letter: Range | null;
}

/** The width by which the ruler counts, CSS px: the narrowest of today’s phones. */
const screen = 360;

/**
 * Measures with the network's own rule; a text that was measured before is not measured again.
 * `author`: the name that some feeds draw before the text.
 */
export function measurer(rules: RulerRules, author: () => string) {
  const rule = rules.fold.android ?? rules.fold.iphone;
  const { family, size, line } = rules.type;
  const width = columnOf(rules.type, screen);
  let lines: PhoneLines | undefined;
  let known: { text: string; cut: Cut } | undefined;

  /** `box` gives an element of ours to set text in, always the same, and sees that it stands. */
  return (editor: HTMLElement, box: () => HTMLElement, { more }: RulerWords): Measured => {
    const read = editor.isContentEditable ? boxWords(editor) : null;
    const text = read?.text ?? boxText(editor);
    const keptOf: KeptOf = (shown, { whole, kept, nameFirst, moreInline }) => {
      const at = box();
      lines ??= phoneLines(at, { family: family.android, size, line, width });
      const ends = { before: nameFirst ? author() : '', after: moreInline ? more : '' };
      return lines.keptOf(shown, { whole, kept, ...ends });
    };
    if (known?.text !== text) known = { text, cut: cutOf(text, rule, rules.mention, keptOf) };
    const { cut } = known;
    // A text field does not tell where its letters stand.
    const last = cut.state === 'cut' ? text.slice(0, cut.at).trimEnd().length : 0;
    const letter = last > 0 && read ? read.range(last - 1, last) : null;
    return { text, cut, letter };
  };
}
