import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Community } from '../utils/communities/schema.ts';
import type { WaitingOne } from '../utils/conversations/schema.ts';
import { Badge } from './ui/badge.tsx';
import { WaitingLink } from './waiting-link.tsx';

/** More than these are told by their number. */
const atMost = 5;

interface CommunityWaitingProps {
  waiting: readonly WaitingOne[];
  community: Pick<Community, 'answering' | 'zone'>;
  now: number;
  onOpen: (url: string) => void;
}

/** Who waits for this community's answer, under posts and in private messages. */
export function CommunityWaiting({ waiting, community, now, onOpen }: CommunityWaitingProps) {
  const { t } = useTranslation();
  const more = waiting.length - atMost;
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-1.5 flex items-center gap-2 font-semibold">
        {t('talk:waitingTitle')}
        <Badge tone="warn">{waiting.length}</Badge>
      </h3>
      <ul className="flex flex-col gap-1.5">
        {waiting.slice(0, atMost).map((one) => (
          <WaitingLink key={one.key} waiting={one} by={community} now={now} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-1 pl-5 text-sm text-muted">{t('talk:more', { count: more })}</p>
      )}
    </section>
  );
}

interface CommunityAuthorsProps {
  authors: readonly { id: string; name: string }[];
  onRemove: (id: string) => void;
}

/** Accounts that the person answers as here on purpose, each to be taken back. */
export function CommunityAuthors({ authors, onRemove }: CommunityAuthorsProps) {
  const { t } = useTranslation();
  return (
    <section className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <h3 className="text-muted">{t('talk:answersAs.label')}</h3>
      {authors.map(({ id, name }) => (
        <span
          key={id}
          title={t('talk:answersAs.hint')}
          className="inline-flex items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2.5"
        >
          {name}
          <button
            type="button"
            className="inline-flex size-5 items-center justify-center rounded-full text-muted hover:bg-bad-soft hover:text-bad"
            aria-label={t('talk:answersAs.remove', { name })}
            title={t('talk:answersAs.remove', { name })}
            onClick={() => onRemove(id)}
          >
            <X className="size-3.5" aria-hidden="true" />
          </button>
        </span>
      ))}
    </section>
  );
}
