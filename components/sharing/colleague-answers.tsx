import { MessageCircleMore } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Answering } from '../../utils/sharing/shown.ts';
import { formatMoment } from '../../utils/text/format.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** "Oleg is answering, since 14:05": one may answer all the same. `line`: in a row, without ground. */
export function ColleagueAnswers({ by, line = false }: { by: Answering; line?: boolean }) {
  const { t, i18n } = useTranslation();
  const time = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ownZone(),
  }).format(by.at);
  const words = by.who
    ? t('sharing:answering.colleague', { who: by.who, time })
    : t('sharing:answering.neutral');
  return (
    <p
      role="status"
      data-answering
      title={formatMoment(by.at, i18n.language, ownZone(), by.at)}
      className={
        line
          ? 'inline-flex items-center gap-1 text-xs font-medium text-warn'
          : 'flex items-center gap-2 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn'
      }
    >
      <MessageCircleMore
        aria-hidden="true"
        className={`${line ? 'size-3.5' : 'size-4'} shrink-0`}
      />
      {words}
    </p>
  );
}
