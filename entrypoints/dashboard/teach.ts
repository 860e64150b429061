import { ask } from '../../utils/messages.ts';
import type { TeachAsk } from '../../utils/teachings/asking.ts';

/** Why teaching did not begin, as keys of the words. */
export const notBegun = {
  'no-tab': 'teach:refused.noTab',
  'no-access': 'teach:refused.noAccess',
  'no-place': 'teach:refused.noPlace',
  'not-taught': 'teach:refused.notTaught',
} as const;

/** Brings a page of the network to the front to point at; the word of what stands against it. */
export async function beginTeaching(question: TeachAsk) {
  const told = await ask('ui.teach', question).catch(() => null);
  return told?.begun ? null : notBegun[told?.why ?? 'no-tab'];
}
