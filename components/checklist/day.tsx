import { Fragment } from 'react';
import { ChevronRight, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistRow, PopupRecord } from '../../utils/checklist/schema.ts';
import { signOf } from '../../utils/checklist/unread.ts';
import type { HealthSign } from '../../utils/health/schema.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import { networkWord } from '../../utils/networks/index.ts';
import { MetricRow } from '../metric-row.tsx';
import { groupWord } from '../metric-words.ts';
import { TypedRow } from '../typed-row.tsx';
import { WaitingLink } from '../waiting-link.tsx';
import { rowGroups } from './row-groups.ts';

export interface DayProps {
  community: PopupRecord['communities'][number];
  /** What networks' pages do not give any more. */
  health: readonly HealthSign[];
  now: number;
  onType: (metric: MetricId, value: number | null) => void;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
  /** Opens the choice of rows. */
  onRows: () => void;
}

/** What was read, what is typed, who waits; folded below: what has another day. */
export function Day(props: DayProps) {
  const { community, onOpen } = props;
  const { t } = useTranslation();
  const due = community.rows.filter((row) => row.due);
  const also = community.rows.filter((row) => !row.due);
  const read = due.filter((row) => !row.typed);
  const nothingRead = read.length > 0 && read.every((row) => row.today === null);
  return (
    <>
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
      {rowGroups(due).map(({ group, rows }) => (
        <Fragment key={group}>
          {group && <h3 className="eyebrow mt-2 mb-0.5 first:mt-0">{t(groupWord[group])}</h3>}
          <Rows rows={rows} {...props} />
        </Fragment>
      ))}
      {/* Also where the list has no row for them: somebody waits. */}
      {!due.some(({ metric }) => metric === 'waiting') && <Waiting {...props} />}
      {also.length > 0 && (
        <details className="group/also mt-1">
          <summary className="flex min-h-7 cursor-pointer list-none items-center gap-2 rounded-sm text-sm text-muted hover:text-ink">
            <ChevronRight
              className="size-4 shrink-0 group-open/also:rotate-90"
              aria-hidden="true"
            />
            {t('checklist:also', { count: also.length })}
          </summary>
          <Rows rows={also} {...props} />
        </details>
      )}
      <button
        type="button"
        className="mt-1.5 flex items-center gap-2 rounded-sm text-sm text-muted hover:text-ink hover:underline"
        onClick={props.onRows}
      >
        <ListChecks className="size-4" aria-hidden="true" />
        {t('checklist:rows.open')}
        <span className="sr-only">: {community.name}</span>
      </button>
    </>
  );
}

function Rows({ rows, ...props }: DayProps & { rows: readonly ChecklistRow[] }) {
  const { community, health, now, onType, onOpen } = props;
  const { i18n } = useTranslation();
  const language = i18n.language;
  return (
    <ul className="group/rows flex flex-col">
      {rows.map((row) => {
        const ground = {
          ...{ row, language, now, onOpen, currency: community.currency },
          network: networkWord(community.network, language),
          sign: signOf(row.metric, community.network, health),
        };
        // A typed row of another day is another row: what was being typed is not carried over.
        const key = `${row.metric}@${community.day}`;
        if (row.typed) {
          return <TypedRow key={key} {...ground} onType={(value) => onType(row.metric, value)} />;
        }
        return (
          <Fragment key={key}>
            <MetricRow {...ground} />
            {row.metric === 'waiting' && <Waiting {...props} inList />}
          </Fragment>
        );
      })}
    </ul>
  );
}

/** Who waits longest; in a list it stands below the count of them. */
function Waiting({ community, now, onOpen, inList = false }: DayProps & { inList?: boolean }) {
  const { t } = useTranslation();
  if (community.waiting.length === 0) return null;
  const list = (
    <ul className="my-1 flex flex-col gap-1 pl-6" aria-label={t('popup:longestWaiting')}>
      {community.waiting.map((comment) => (
        <WaitingLink key={comment.key} waiting={comment} by={community} now={now} onOpen={onOpen} />
      ))}
    </ul>
  );
  return inList ? <li>{list}</li> : list;
}
