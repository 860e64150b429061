import { useTranslation } from 'react-i18next';
import { codeIn, faultIn } from '../utils/keys/rules.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import { faultWords } from './key-words.ts';

type Shown = Pick<PlanItem, 'state' | 'delivery' | 'journal'>;

/** What the network said last, and what to do next; null: nothing was wrong. */
function faultOf({ delivery, journal }: Shown) {
  const fault = faultIn(delivery?.fault);
  const note = journal.findLast((entry) => faultIn(entry.note) !== null)?.note;
  return fault && { words: faultWords[fault], code: codeIn(note) };
}

/** Of a post that goes by key: why it is where it is, and what that means for the person. */
export function PlanByKey({ item }: { item: Shown }) {
  const { t } = useTranslation();
  if (item.state === 'handed-over') {
    return <p className="text-xs text-muted">{t('keys:row.onNetwork')}</p>;
  }
  const isBad = item.state === 'refused' || item.state === 'unknown';
  const fault = isBad || item.state === 'armed' ? faultOf(item) : null;
  const asksAgain = item.state === 'unknown' && typeof item.delivery?.retryAt === 'number';
  if (!fault && !asksAgain) return null;
  return (
    <p className={`text-sm ${isBad ? 'text-bad' : 'text-warn'}`}>
      {fault && `${t(fault.words.what, { detail: '' })} `}
      {asksAgain ? t('keys:row.asksAgain') : fault && t(fault.words.next)}
      {fault?.code && (
        <span className="text-xs text-muted"> {t('keys:fault.number', { code: fault.code })}</span>
      )}
    </p>
  );
}
