import type { Mark } from '../../../utils/messages.ts';
import type { NetworkId, PlaceName } from '../../../utils/networks/network.ts';
import { contactsAt } from '../../../utils/welcome/lines.ts';
import type { MarkWords } from './index.ts';

/** A quiet word beside names that were not seen before, until the person has said something. */
export async function welcomeMarks(
  network: NetworkId,
  keys: readonly { place: PlaceName; key: string }[],
  words: MarkWords,
): Promise<Mark[]> {
  const named = keys.filter(({ place }) => place === 'comment' || place === 'person');
  const contacts = await contactsAt(network, named);
  return named
    .filter((_, at) => contacts[at]?.state === 'new')
    .map(({ place, key }) => ({
      feature: 'welcome',
      place,
      key,
      parts: [{ text: words.say('welcome:mark'), tone: 'good' }],
      label: words.say('welcome:markLabel'),
    }));
}
