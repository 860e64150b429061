import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import { metricWord } from '../metric-words.ts';

interface RowNameProps {
  metric: MetricId;
  open: boolean;
  /** The id of the details that it opens. */
  details: string;
  /** The page does not give it any more: said in the details. */
  unread: boolean;
  onToggle: () => void;
}

/** A row's name; a press opens what there is to say about it. */
export function RowName({ metric, open, details, unread, onToggle }: RowNameProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? details : undefined}
      className="flex min-w-0 flex-1 items-center gap-1 rounded-sm text-left leading-tight underline-offset-3 hover:underline"
      onClick={onToggle}
    >
      <span className="min-w-0">{t(metricWord[metric].name)}</span>
      {unread && (
        <TriangleAlert
          role="img"
          aria-label={t('checklist:unread')}
          className="size-3.5 shrink-0 text-warn"
        />
      )}
    </button>
  );
}
