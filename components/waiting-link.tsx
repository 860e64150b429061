import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { waitedFor } from '../utils/comments/rules.ts';
import { formatSpan } from '../utils/text/ago.ts';

interface WaitingLinkProps {
  /** `since`: epoch milliseconds; null where the page did not tell when it was written. */
  comment: { url: string; author: string; since: number | null; text?: string };
  now: number;
  onOpen: (url: string) => void;
}

const lateness = { no: 'text-muted', soon: 'text-warn', yes: 'text-bad' };

/** Who waits and how long; leads to the comment. */
export function WaitingLink({ comment, now, onOpen }: WaitingLinkProps) {
  const { t, i18n } = useTranslation();
  const waited = comment.since === null ? null : waitedFor(comment.since, now);
  const tone = waited ? lateness[waited.late] : 'text-muted';
  return (
    <li>
      <button
        type="button"
        className="group w-full rounded-sm text-left text-sm"
        onClick={() => onOpen(comment.url)}
      >
        <span className="flex items-center gap-1.5">
          <Clock className={`size-3.5 shrink-0 ${tone}`} aria-hidden="true" />
          <span className="min-w-0 flex-1 truncate text-accent group-hover:underline">
            {comment.author || t('common:nameless')}
          </span>
          <span className={`shrink-0 tabular-nums ${tone}`}>
            {waited ? formatSpan(waited, i18n.language) : t('common:waitUnknown')}
          </span>
        </span>
        {comment.text && <span className="line-clamp-2 pl-5 text-muted">{comment.text}</span>}
      </button>
    </li>
  );
}
