import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MembershipPortrait } from '../../utils/people/membership-schema.ts';
import {
  agesOf,
  citiesOf,
  isWhole,
  marginOf,
  onlineWithin,
} from '../../utils/people/membership.ts';
import { formatCount, formatRate } from '../../utils/text/format.ts';
import { Bars, type BarPart } from './bars.tsx';

interface MembershipFiguresProps {
  portrait: MembershipPortrait;
  /** When it was taken, in words. */
  date: string;
}

/** A whole membership as a network's key told it: what members say of themselves, nothing guessed. */
export function MembershipFigures({ portrait, date }: MembershipFiguresProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { sex, sampled, of } = portrait;
  const sexes: BarPart[] = [
    { word: t('insights:portrait.women'), n: sex.f, colour: 'bg-accent' },
    { word: t('insights:portrait.men'), n: sex.m, colour: 'bg-line-strong' },
    { word: t('insights:portrait.unknown'), n: sex.unknown, colour: 'bg-sunken' },
  ];
  const bars = (parts: ReturnType<typeof agesOf>): BarPart[] =>
    parts.map(({ name, n, share }) => ({ word: name, n, share, colour: 'bg-accent' }));
  const unsaid = (n: number) => t('portrait:membership.unsaid', { n: formatCount(n, language) });
  const counts = { n: formatCount(sampled, language), all: formatCount(of, language), date };
  const gone = portrait.gone ?? 0;
  // Of all that were looked at: where fewer say a thing, its own margin stands below it.
  const margin = (known: number) => {
    const points = marginOf(portrait, known);
    if (points === null) return '';
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(points);
    return t('membership:margin', { margin: number });
  };
  const said = (unknown: number) => sampled - gone - unknown;
  const note = (unknown: number) => `${unsaid(unknown)} ${margin(said(unknown))}`.trim();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-muted">
        {isWhole(portrait)
          ? t('portrait:membership.whole', counts)
          : t(of === null ? 'portrait:membership.some' : 'portrait:membership.sample', counts)}{' '}
        {gone > 0 && t('membership:gone', { count: gone })}
      </p>
      <div className="grid gap-5 sm:grid-cols-2">
        <Part title={t('insights:portrait.sex')} note={margin(sampled - gone)}>
          <Bars parts={sexes} of={sampled - gone} />
        </Part>
        <Part title={t('portrait:membership.ages')} note={note(portrait.agesUnknown)}>
          <Bars parts={bars(agesOf(portrait))} of={sampled} />
        </Part>
        <Part title={t('portrait:membership.cities')} note={note(portrait.citiesUnknown)}>
          <Bars parts={bars(citiesOf(portrait))} of={sampled} />
        </Part>
        <dl className="flex flex-wrap content-start gap-x-8 gap-y-2">
          {(['day', 'week', 'month'] as const).map((within) => (
            <div key={within} className="flex flex-col-reverse">
              <dt className="text-xs text-muted">{t(onlineWords[within])}</dt>
              <dd className="text-lg font-semibold tabular-nums">
                {formatRate(onlineWithin(portrait, within), language)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

const onlineWords = {
  day: 'portrait:membership.day',
  week: 'portrait:membership.week',
  month: 'portrait:membership.month',
} as const;

interface PartProps {
  title: string;
  note?: string;
  children: ReactNode;
}

function Part({ title, note, children }: PartProps) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="font-medium">{title}</h3>
      {children}
      {note && <p className="text-xs text-muted">{note}</p>}
    </div>
  );
}
