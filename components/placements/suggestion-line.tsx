import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoSuggestion, Suggestion } from '../../utils/placements/rules.ts';
import { formatChange, formatCount } from '../../utils/text/format.ts';
import { Button } from '../ui/button.tsx';
import { noSuggestionWords } from './placement-words.ts';

interface SuggestionLineProps {
  suggestion: Suggestion | NoSuggestion;
  /** It stands in the field already. */
  taken: boolean;
  onTake: (value: number) => void;
}

/** What the days around suggest of the followers that came, with how that was computed. */
export function SuggestionLine({ suggestion, taken, onTake }: SuggestionLineProps) {
  const { t, i18n } = useTranslation();
  if (typeof suggestion === 'string') {
    return <p className="text-xs text-muted">{t(noSuggestionWords[suggestion])}</p>;
  }
  const { value, came, usual, from, others } = suggestion;
  return (
    <div className="flex flex-col gap-1 rounded-md bg-sunken px-2.5 py-2 text-xs">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Sparkles className="size-3.5 text-accent" aria-hidden="true" />
        <span className="font-medium">
          {t('placements:suggest.value', { n: formatCount(value, i18n.language) })}
        </span>
        {!taken && (
          <Button size="small" kind="quiet" onClick={() => onTake(value)}>
            {t('placements:suggest.take', { n: formatCount(value, i18n.language) })}
          </Button>
        )}
      </div>
      <p className="text-muted">
        {t('placements:suggest.how', {
          came: formatChange(came, i18n.language),
          usual: formatChange(usual, i18n.language),
          count: from,
        })}
      </p>
      {others > 0 && (
        <p className="text-warn">{t('placements:suggest.others', { count: others })}</p>
      )}
    </div>
  );
}
