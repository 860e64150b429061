import { figureOf, type Figure } from '../figures.ts';
import { post, sizes } from '../make-rows.ts';
import { repeat, type Place } from '../place.ts';

/** Making the popup's record anew, as a surface asks for it: with nothing new, and after a visit. */
export async function record({ in: inPage, size, end }: Place): Promise<Figure[]> {
  const first = await inPage('ask', 'ui.popup', {});
  const same = await repeat(9, () => inPage('ask', 'ui.popup', {}));
  const touched = await repeat(9, async (n) => {
    await inPage('touch', post(0, sizes[size], end).key, end + n);
    return inPage('ask', 'ui.popup', {});
  });
  return [
    figureOf('record.first', 'ms', [first]),
    figureOf('record.nothing-new', 'ms', same),
    figureOf('record.after-a-visit', 'ms', touched),
  ];
}
