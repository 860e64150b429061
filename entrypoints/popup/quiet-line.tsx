import { MoonStar } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nearDay } from '../../components/day-words.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** Why nothing rings: it is a quiet hour. `until`: when it is over; null: it is none. */
export function QuietLine({ until, now }: { until: number | null; now: number }) {
  const { t, i18n } = useTranslation();
  if (until === null || until <= now) return null;
  const zone = ownZone();
  const end = clockAt(until, zone);
  const today = clockAt(now, zone).day;
  // Tomorrow's morning needs no day beside it: everybody knows which night it is.
  const soon = until - now < 86_400_000;
  const day = nearDay(end.day, today, t)?.toLocaleLowerCase() ?? formatDay(until, i18n.language);
  return (
    <p className="flex items-center gap-1.5 px-1 text-sm text-muted">
      <MoonStar className="size-4 shrink-0" aria-hidden="true" />
      {t('reminders:quiet.now', { time: soon ? end.time : `${end.time}, ${day}` })}
    </p>
  );
}
