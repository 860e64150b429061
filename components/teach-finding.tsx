import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TeachView } from '../utils/teachings/asking.ts';
import { formatCount } from '../utils/text/format.ts';

const doubts = {
  several: 'teach:doubt.several',
  few: 'teach:doubt.few',
  weak: 'teach:doubt.weak',
} as const;

const whole = (place: string) =>
  place === 'post'
    ? 'teach:confirm.ofPosts'
    : place === 'comment'
      ? 'teach:confirm.ofComments'
      : 'teach:confirm.matches';

/** How much a taught rule matches now and what it reads there. */
export function TeachFinding({ view }: { view: TeachView }) {
  const { t, i18n } = useTranslation();
  const { found, read, places, values, kind, doubt } = view;
  if (!found) return <p className="text-muted">{t('teach:confirm.nothing')}</p>;

  const said = (value: string | number) => {
    if (typeof value === 'string') return value;
    if (kind === 'count') return formatCount(value, i18n.language);
    return new Intl.DateTimeFormat(i18n.language, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(value));
  };
  return (
    <>
      <p className="text-lg font-semibold tabular-nums">
        {kind === 'place'
          ? t('teach:confirm.places', { count: read })
          : t(whole(view.place), { read, count: places })}
      </p>
      {kind !== 'place' && (
        <ul className="flex flex-wrap gap-1.5" aria-label={t('teach:confirm.reads')}>
          {values.map((value, index) => (
            <li
              key={index}
              className="max-w-full truncate rounded-md bg-sunken px-2 py-1 text-sm tabular-nums"
            >
              {view.rough[index] ? `≈${said(value)}` : said(value)}
            </li>
          ))}
        </ul>
      )}
      {doubt && (
        <p className="flex gap-2 rounded-md bg-warn-soft px-3 py-2.5 text-sm text-warn">
          <CircleHelp className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          {t(doubts[doubt])}
        </p>
      )}
    </>
  );
}
