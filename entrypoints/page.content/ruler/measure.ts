import type { RulerWords } from '../../../utils/phone-messages.ts';
import type { Network } from '../../../utils/networks/network.ts';
import { boxWords } from '../../../utils/page/box-words.ts';
import { boxText } from '../../../utils/page/insert-text.ts';
import { phoneLines, type PhoneLines } from '../../../utils/page/phone-lines.ts';
import { cutOf, type Cut } from '../../../utils/preview/cut.ts';
import { phones } from '../../../utils/preview/phones.ts';

/** What stands in a composer, where its feed cuts it, and the last letter that is seen. */
export interface Measured {
  text: string;
  cut: Cut;
  /** null: nothing is cut, or its letter is not drawn. */
  letter: Range | null;
}

/** The phone by which the ruler counts: the narrowest, so what is seen there is seen everywhere. */
const phone = phones[0];

/** Measures with the network's own rule; a text that was measured before is not measured again. */
export function measurer({ rules }: Pick<Network, 'rules'>) {
  const rule = rules.fold.android ?? rules.fold.iphone;
  const { family, size, line, side } = rules.type;
  let lines: PhoneLines | undefined;
  let known: { text: string; author: string; cut: Cut } | undefined;

  /** `box` gives an element of ours to set text in. */
  return (editor: HTMLElement, box: () => HTMLElement, words: RulerWords): Measured => {
    const isField = !editor.isContentEditable;
    const read = isField ? null : boxWords(editor);
    const text = read?.text ?? boxText(editor);
    const keptOf = (shown: string, byLines: { whole: number; kept: number }) => {
      const width = phone.width - 2 * side;
      lines ??= phoneLines(box(), { family: family.android, size, line, width });
      box();
      return lines.keptOf(shown, { ...byLines, before: '', after: words.more && '' });
    };
    if (known?.text !== text) {
      known = { text, author: '', cut: cutOf(text, rule, rules.mention, keptOf) };
    }
    const { cut } = known;
    const letter = cut.state === 'cut' && read ? read.range(cut.at - 1, cut.at) : null;
    return { text, cut, letter };
  };
}
