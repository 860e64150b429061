import { ChevronDown, Clock, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { networkWord } from '../utils/networks/index.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { Day, type DayProps } from './checklist/day.tsx';
import { formatCount } from '../utils/text/format.ts';
import { Card } from './ui/card.tsx';
import { IconButton } from './ui/icon-button.tsx';

interface ChecklistProps extends DayProps {
  /** One line until it is pressed: the days of many communities would be an endless page. */
  foldable?: boolean;
  /** Of a foldable one: it is unfolded at first. */
  open?: boolean;
}

/** One community's day: what was read ticks itself, what pages do not tell is typed, who waits longest. */
export function Checklist({ foldable = false, open = false, ...props }: ChecklistProps) {
  const { community, onOpen } = props;
  const { t, i18n } = useTranslation();
  const network = networkWord(community.network, i18n.language);
  const waits = community.rows.find(({ metric }) => metric === 'waiting')?.today ?? 0;
  const visited = (
    <p className="truncate text-xs text-muted">
      {network} ·{' '}
      {t('popup:visited', { ago: formatAgo(community.lastSeenAt, props.now, i18n.language) })}
    </p>
  );
  return (
    <Card
      className="relative overflow-hidden py-3 pr-3 pl-4"
      aria-label={`${community.name}, ${network}`}
    >
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 w-1"
        style={{ background: community.colour }}
      />
      {foldable ? (
        <>
          <details open={open} className="group/day">
            <summary className="flex cursor-pointer list-none items-center gap-2 rounded-md pr-9">
              <ChevronDown
                className="size-4 shrink-0 -rotate-90 text-muted group-open/day:rotate-0"
                aria-hidden="true"
              />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold" title={community.name}>
                  {community.name}
                </span>
                {visited}
              </span>
              {waits > 0 && (
                <span
                  title={t('metrics:name.waiting')}
                  className="inline-flex items-center gap-1 text-sm font-semibold text-warn tabular-nums"
                >
                  <Clock className="size-3.5" aria-hidden="true" />
                  <span className="sr-only">{t('metrics:name.waiting')}: </span>
                  {formatCount(waits, i18n.language)}
                </span>
              )}
            </summary>
            <div className="pt-2">
              <Day {...props} />
            </div>
          </details>
          <span className="absolute top-2.5 right-2">
            <IconButton
              label={`${t('popup:openPage')}: ${community.name}, ${network}`}
              icon={<ExternalLink />}
              onClick={() => onOpen(community.url)}
            />
          </span>
        </>
      ) : (
        <>
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
            {visited}
          </header>
          <Day {...props} />
        </>
      )}
    </Card>
  );
}
