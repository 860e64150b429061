import { Clock, LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clockOf, waitedFor } from '../utils/answering/rules.ts';
import type { Answering } from '../utils/answering/schema.ts';
import type { WaitingOne } from '../utils/conversations/schema.ts';
import { formatSpan } from '../utils/text/ago.ts';

interface WaitingLinkProps {
  waiting: Pick<WaitingOne, 'url' | 'author' | 'since' | 'private'> & { text?: string };
  /** By whose promise and clock lateness counts; without it, by the usual one. */
  by?: { answering?: Answering | null | undefined; zone: string } | undefined;
  now: number;
  onOpen: (url: string) => void;
}

const lateness = { no: 'text-muted', soon: 'text-warn', yes: 'text-bad' };

/** Who waits and how long, in public (a clock) or in private (a lock); leads there. */
export function WaitingLink({ waiting, by, now, onOpen }: WaitingLinkProps) {
  const { t, i18n } = useTranslation();
  const waited = waiting.since === null ? null : waitedFor(waiting.since, now, by && clockOf(by));
  const tone = waited ? lateness[waited.late] : 'text-muted';
  const Icon = waiting.private ? LockKeyhole : Clock;
  return (
    <li>
      <button
        type="button"
        className="group w-full rounded-sm text-left text-sm"
        title={waiting.private ? t('talk:private') : t('talk:public')}
        onClick={() => onOpen(waiting.url)}
      >
        <span className="flex items-center gap-1.5">
          <Icon className={`size-3.5 shrink-0 ${tone}`} aria-hidden="true" />
          {waiting.private && <span className="sr-only">{t('talk:private')}</span>}
          <span className="min-w-0 flex-1 truncate text-accent group-hover:underline">
            {waiting.author || t('common:nameless')}
          </span>
          <span className={`shrink-0 tabular-nums ${tone}`}>
            {waited ? formatSpan(waited, i18n.language) : t('common:waitUnknown')}
          </span>
        </span>
        {waiting.text && <span className="line-clamp-2 pl-5 text-muted">{waiting.text}</span>}
      </button>
    </li>
  );
}
