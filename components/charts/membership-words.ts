import type { KeyFault } from '../../utils/networks/network-api.ts';
import { faultWords } from '../key-words.ts';

/** What went wrong while members were looked through: where publishing has other words, its own. */
const own: Partial<Record<KeyFault, string>> = {
  'no-answer': 'membership:fault.noAnswer',
  server: 'membership:fault.server',
  garbled: 'membership:fault.garbled',
  'no-right': 'membership:fault.noRight',
  'group-key': 'membership:fault.noRight',
  'bad-request': 'membership:fault.badRequest',
  'no-key': 'membership:fault.noKey',
};
export const membershipFault = (fault: KeyFault): string => own[fault] ?? faultWords[fault].what;
