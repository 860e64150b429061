import { GitCompareArrows, History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changesOf } from '../../utils/sharing/changes.ts';
import type { RowHistory } from '../../utils/sharing/shown.ts';
import { momentWords } from './moment-words.ts';
import { sharedFieldWords } from './sharing-words.ts';

/** So many lines at once: what matters in an editor is who touched it last. */
const lines = 3;

interface RowHistoryLinesProps {
  history: RowHistory;
  now: number;
  /** Leads to where one chooses between two versions. */
  onChoose: () => void;
}

/** In an editor: that two versions wait, and who changed what and when. */
export function RowHistoryLines({ history, now, onChoose }: RowHistoryLinesProps) {
  const { t, i18n } = useTranslation();
  const { made, clashes } = history;
  const when = (at: number) => momentWords(at, now, t, i18n.language);
  const changes = changesOf(history.edits).slice(0, lines);
  return (
    <div className="mb-4 flex flex-col gap-2 text-sm">
      {clashes.length > 0 && (
        <div
          role="status"
          data-clashed
          className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md bg-warn-soft px-3 py-2"
        >
          <GitCompareArrows aria-hidden="true" className="size-4 shrink-0 text-warn" />
          <p className="min-w-0 flex-1 basis-60">
            {t('sharing:clash.here', {
              fields: sharedFieldWords(
                clashes.map(({ field }) => field),
                t,
                i18n.language,
              ),
            })}
          </p>
          <button
            type="button"
            className="font-medium text-accent underline underline-offset-2"
            onClick={onChoose}
          >
            {t('sharing:clash.look')}
          </button>
        </div>
      )}
      <div className="flex gap-2 text-muted" data-history>
        <History aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <ul aria-label={t('sharing:history.title')} className="min-w-0">
          {changes.map(({ who, at, fields }) => (
            <li key={`${who} ${at}`}>
              {t('sharing:history.line', {
                who: who || t('sharing:clash.someone'),
                fields: sharedFieldWords(fields, t, i18n.language),
                when: when(at),
              })}
            </li>
          ))}
          <li>
            {t('sharing:history.made', {
              who: made.who || t('sharing:clash.someone'),
              when: when(made.at),
            })}
          </li>
        </ul>
      </div>
    </div>
  );
}
