import { useTranslation } from 'react-i18next';
import type { PopupRecord, TypedMetric } from '../utils/checklist/schema.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { MetricRow } from './metric-row.tsx';
import { TypedRow } from './typed-row.tsx';
import { WaitingLink } from './waiting-link.tsx';
import { Card } from './ui/card.tsx';

type ChecklistCommunity = PopupRecord['communities'][number];

interface ChecklistProps {
  community: ChecklistCommunity;
  now: number;
  onType: (metric: TypedMetric, value: number | null) => void;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
}

/** One community's day: what was read ticks itself, two rows are typed, and who waits longest. */
export function Checklist({ community, now, onType, onOpen }: ChecklistProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const read = community.rows.filter((row) => !row.typed);
  const typed = community.rows.filter((row) => row.typed);
  const nothingRead = read.every((row) => row.today === null);
  return (
    <Card className="relative overflow-hidden py-3 pr-3 pl-4" aria-label={community.name}>
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 w-1"
        style={{ background: community.colour }}
      />
      <header className="mb-1.5">
        <h2 className="truncate text-lg font-semibold">
          <button
            type="button"
            className="max-w-full truncate hover:underline"
            onClick={() => onOpen(community.url)}
          >
            {community.name}
          </button>
        </h2>
        <p className="text-xs text-muted">
          {t('popup:visited', { ago: formatAgo(community.lastSeenAt, now, language) })}
        </p>
      </header>
      {nothingRead && (
        <p className="mb-1.5 rounded-md bg-warn-soft px-2.5 py-1.5 text-sm text-warn">
          {t('popup:openToRead')}{' '}
          <button
            type="button"
            className="font-semibold underline underline-offset-2"
            onClick={() => onOpen(community.url)}
          >
            {t('popup:openPage')}
          </button>
        </p>
      )}
      <ul>
        {read.map((row) => (
          <MetricRow key={row.metric} row={row} language={language} />
        ))}
      </ul>
      {community.waiting.length > 0 && (
        <ul className="my-1 flex flex-col gap-1 pl-6" aria-label={t('popup:longestWaiting')}>
          {community.waiting.map((comment) => (
            <WaitingLink key={comment.key} waiting={comment} now={now} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <ul className="mt-1 flex flex-col gap-1">
        {typed.map((row) => (
          <TypedRow
            key={`${row.metric}@${community.day}`}
            row={row}
            language={language}
            onType={(value) => {
              if (row.metric === 'reach' || row.metric === 'visits') onType(row.metric, value);
            }}
          />
        ))}
      </ul>
    </Card>
  );
}
