import type { TFunction } from 'i18next';
import type { SyncSign } from '../../utils/sharing/sign.ts';
import { formatAgo } from '../../utils/text/ago.ts';
import { sharingFaultWords } from './sharing-words.ts';

/** When the last exchange went well, or that there was none. */
export function lastWords(at: number | null, now: number, t: TFunction, language: string): string {
  return at === null
    ? t('sharing:state.never')
    : t('sharing:state.last', { when: formatAgo(at, now, language) });
}

/** All that the sign says, as sentences: the state, what waits, the cause, the last success. */
export function signWords(sign: SyncSign, now: number, t: TFunction, language: string): string {
  const { kind, fault, waiting, clashes, lastSuccessAt } = sign;
  const said: string[] = [];
  if (fault) {
    said.push(t('sharing:sign.fault'), t(sharingFaultWords[fault.cause].what).replace(/\.$/u, ''));
  } else if (kind === 'working') said.push(t('sharing:sign.working'));
  else if (kind === 'step') said.push(t('sharing:sign.step'));
  if (clashes > 0) said.push(t('sharing:sign.clashes', { count: clashes }));
  if (waiting > 0) said.push(t('sharing:state.waiting', { count: waiting }));
  said.push(lastWords(lastSuccessAt, now, t, language));
  return `${said.join('. ')}.`;
}
