import type { Mark } from '../../../utils/messages.ts';
import type { NetworkId, PlaceName } from '../../../utils/networks/network.ts';
import { contactAt } from '../../../utils/welcome/lines.ts';
import type { MarkWords } from './index.ts';

/** A quiet word beside names that were not seen before, until the person has said something. */
export async function welcomeMarks(
  network: NetworkId,
  keys: readonly { place: PlaceName; key: string }[],
  words: MarkWords,
): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const { place, key } of keys) {
    if (place !== 'comment' && place !== 'person') continue;
    const contact = await contactAt(network, place, key);
    if (contact?.state !== 'new') continue;
    marks.push({
      feature: 'welcome',
      place,
      key,
      parts: [{ text: words.say('welcome:mark'), tone: 'good' }],
      label: words.say('welcome:markLabel'),
    });
  }
  return marks;
}
