import { coversOf } from '../../../utils/covers/store.ts';
import type { Mark } from '../../../utils/messages.ts';
import type { KnownCommunity, MarkWords } from './index.ts';

/** On the cover of an own community, where it is known what phones show of it. */
export async function coverCheck(
  key: string,
  { community }: KnownCommunity,
  words: MarkWords,
): Promise<Mark[]> {
  if (community.role !== 'mine') return [];
  const own = await coversOf(community.network);
  if (!own.some(({ surface, phone }) => surface === 'page' && phone)) return [];
  const part = { text: '', tone: 'plain', icon: 'phone' } as const;
  const label = words.say('covers:markLabel');
  return [{ feature: 'cover-check', place: 'cover', key, parts: [part], label }];
}
