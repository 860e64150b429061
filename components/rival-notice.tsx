import { useEffect, useRef } from 'react';
import { CopyX, ScanSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanCommunity } from '../utils/plan/form.ts';
import type { Rival } from '../utils/plan/schema.ts';
import { formatMoment } from '../utils/text/format.ts';
import { TextCompare } from './text-compare.tsx';
import { Button } from './ui/button.tsx';
import { ownZone } from '../utils/text/day-in.ts';

interface RivalNoticeProps {
  rival: Rival;
  /** What was to be planned. */
  text: string;
  communities: readonly Pick<PlanCommunity, 'key' | 'name' | 'zone'>[];
  now: number;
  /** It was pressed to save; else it is only told while one writes. */
  refused?: boolean;
  onOpen: (url: string) => void;
  /** Both may stand; only offered for what is not the same. */
  onLetStand?: () => void;
}

/** The same or a similar text stands in the plan or on a wall: both are shown, with what differs. */
export function RivalNotice(props: RivalNoticeProps) {
  const { rival, text, communities, now, refused = false, onOpen, onLetStand } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const title = useRivalTitle(rival, communities, now);
  const { url, near = false } = rival;
  const percent = Math.min(99, Math.floor(rival.similarity * 100));

  // It appears below the button that was pressed, often out of sight; while one writes nothing moves.
  // Browsers answer with a promise by now, which must not become the effect's own answer.
  useEffect(() => {
    if (refused) void box.current?.scrollIntoView({ block: 'nearest' });
  }, [rival, refused]);

  const said = near
    ? t('twice:rival.near', { percent })
    : refused
      ? t(rival.similarity >= 1 ? 'draft:rival.same' : 'draft:rival.alike')
      : t(rival.similarity >= 1 ? 'twice:rival.same' : 'twice:rival.alike');
  const Icon = near ? ScanSearch : CopyX;
  return (
    <section
      ref={box}
      role={refused ? 'alert' : 'status'}
      className={`flex flex-col gap-2 rounded-md px-3 py-2.5 text-sm ${near ? 'bg-warn-soft' : 'bg-bad-soft'}`}
    >
      <p className={`flex items-start gap-2 font-medium ${near ? 'text-warn' : 'text-bad'}`}>
        <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {said}
      </p>
      <TextCompare
        one={{ title: t('draft:rival.yours'), text }}
        two={{ title, text: rival.text }}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
        {near && onLetStand ? (
          <Button size="small" onClick={onLetStand}>
            {t(refused ? 'twice:rival.saveBoth' : 'twice:rival.both')}
          </Button>
        ) : (
          <span>{t('draft:rival.how')}</span>
        )}
        {url && (
          <button
            type="button"
            className="font-medium text-accent hover:underline"
            onClick={() => onOpen(url)}
          >
            {t('draft:rival.open')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Where a rival stands and when, in a line. */
export function useRivalTitle(
  rival: Rival,
  communities: readonly Pick<PlanCommunity, 'key' | 'name' | 'zone'>[],
  now: number,
): string {
  const { t, i18n } = useTranslation();
  const community = communities.find(({ key }) => key === rival.community);
  const zone = community?.zone ?? ownZone();
  const where = {
    community: community?.name ?? rival.community,
    when: formatMoment(rival.at, i18n.language, zone, now),
  };
  return rival.kind === 'planned'
    ? t('draft:rival.planned', where)
    : t('draft:rival.posted', where);
}
