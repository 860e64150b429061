import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DraftCheck, DraftClash, PlanCommunity } from '../utils/plan/form.ts';
import { firstLine } from '../utils/text/first-line.ts';
import { formatMoment } from '../utils/text/format.ts';
import { Button } from './ui/button.tsx';

interface ClashNoticeProps {
  check: Pick<DraftCheck, 'own' | 'other' | 'gap' | 'free'>;
  communities: readonly PlanCommunity[];
  /** The clock that the form's time is said in. */
  zone: string;
  now: number;
  /** It was pressed to save. */
  refused: boolean;
  onMove: (at: number) => void;
  /** The time is meant. */
  onKeep: () => void;
}

/** Another post stands too near: which, and the next time that is far enough. */
export function ClashNotice(props: ClashNoticeProps) {
  const { check, communities, zone, now, refused, onMove, onKeep } = props;
  const { t, i18n } = useTranslation();
  const { own, other, gap, free } = check;
  const values = (clash: DraftClash) => ({
    when: formatMoment(clash.at, i18n.language, zone, now),
    text: firstLine(clash.text).slice(0, 60) || t('day:pictures', { count: clash.media }),
    community: communities.find(({ key }) => key === clash.community)?.name ?? clash.community,
  });
  if (!own && !other) return null;
  return (
    <section
      role={refused ? 'alert' : 'status'}
      className={`flex flex-col gap-2 rounded-md px-3 py-2.5 text-sm ${own ? 'bg-warn-soft' : 'bg-sunken'}`}
    >
      {own && (
        <>
          <p className="flex items-start gap-2 text-warn">
            <CalendarClock aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            <span>
              {t('twice:clash.own', values(own))} {t('twice:clash.gap', { count: gap })}
            </span>
          </p>
          <div className="flex flex-wrap gap-2">
            {free !== null && (
              <Button size="small" onClick={() => onMove(free)}>
                {t('twice:clash.move', { when: formatMoment(free, i18n.language, zone, now) })}
              </Button>
            )}
            {refused && (
              <Button size="small" kind="quiet" onClick={onKeep}>
                {t('twice:clash.keep')}
              </Button>
            )}
          </div>
        </>
      )}
      {other && <p className="text-muted">{t('twice:clash.other', values(other))}</p>}
    </section>
  );
}
