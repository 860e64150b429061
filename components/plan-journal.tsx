import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { codeIn, faultIn } from '../utils/keys/rules.ts';
import type { JournalEntry, PlanState } from '../utils/plan/schema.ts';
import { formatMoment } from '../utils/text/format.ts';
import { faultWords } from './key-words.ts';
import { causeWords, stateWords } from './plan-words.ts';

interface PlanJournalProps {
  journal: readonly JournalEntry[];
  state: PlanState;
  zone: string;
  now: number;
}

/**
 * What happened to an item, in sentences, the latest first: when, why, what it became; above them
 * what comes next. Folded: for when one wonders.
 */
export function PlanJournal({ journal, state, zone, now }: PlanJournalProps) {
  const { t, i18n } = useTranslation();
  // A fault is told in words, with the network's own number.
  const noteWords = (note: string) => {
    const fault = faultIn(note);
    if (!fault) return note;
    const code = codeIn(note);
    const { what, next } = faultWords[fault];
    return [t(what, { detail: '' }), t(next), code && t('keys:fault.number', { code })].join(' ');
  };
  return (
    <details className="group/journal text-sm">
      <summary className="inline-flex list-none items-center gap-1 rounded-sm text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-3.5 transition-transform group-open/journal:rotate-90"
          aria-hidden="true"
        />
        {t('day:journal')}
      </summary>
      <p className="mt-1.5">
        <span className="font-medium">{t('calendar:journal.next')}</span>{' '}
        {t(stateWords[state].means)}
      </p>
      <ol className="mt-1.5 flex flex-col gap-1 border-l-2 border-line pl-3">
        {[...journal].reverse().map((entry, place) => (
          <li key={place} className="flex flex-wrap gap-x-2">
            <time className="text-muted tabular-nums" dateTime={new Date(entry.at).toISOString()}>
              {formatMoment(entry.at, i18n.language, zone, now)}
            </time>
            <span>
              {t(causeWords[entry.cause])}
              {entry.note && <span className="text-muted"> · {noteWords(entry.note)}</span>}
              {entry.from !== entry.to && (
                <span className="text-muted">
                  {' '}
                  → <span className="sr-only">{t('calendar:journal.became')} </span>
                  {t(stateWords[entry.to].name)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
