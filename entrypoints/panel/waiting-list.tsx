import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { WaitingLink } from '../../components/waiting-link.tsx';
import { Badge } from '../../components/ui/badge.tsx';
import { useNow } from '../../components/use-now.ts';
import type { Community } from '../../utils/communities/schema.ts';
import type { WaitingOne } from '../../utils/conversations/schema.ts';

interface WaitingListProps {
  waiting: readonly WaitingOne[];
  community: Pick<Community, 'answering' | 'zone'>;
  onOpen: (url: string) => void;
}

/** Comments and dialogues without our answer, the longest waiting first. */
export function WaitingList({ waiting, community, onOpen }: WaitingListProps) {
  const { t } = useTranslation();
  const now = useNow();
  if (!waiting.length) {
    return (
      <p className="flex items-center gap-2 text-good">
        <CircleCheck className="size-4" aria-hidden="true" />
        {t('panel:strip.nobodyWaits')}
      </p>
    );
  }
  return (
    <section>
      <h2 className="mb-1.5 flex items-center gap-2 font-semibold">
        {t('metrics:name.waiting')}
        <Badge tone="warn">{waiting.length}</Badge>
      </h2>
      <ul className="flex flex-col gap-2">
        {waiting.map((one) => (
          <WaitingLink key={one.key} waiting={one} by={community} now={now} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
