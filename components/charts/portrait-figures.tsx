import { useTranslation } from 'react-i18next';
import type { Portrait } from '../../utils/people/portrait.ts';
import { formatCount, formatRate } from '../../utils/text/format.ts';
import { Bars, type BarPart } from './bars.tsx';

/** Who comments: counts as bars with their figures, and how many of the members that is. */
export function PortraitFigures({ portrait }: { portrait: Portrait }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { standing, sex } = portrait;
  const parts: BarPart[] = [
    { word: t('insights:portrait.fresh'), n: standing.fresh, colour: 'bg-accent-soft' },
    { word: t('insights:portrait.returning'), n: standing.returning, colour: 'bg-line-strong' },
    { word: t('insights:portrait.regular'), n: standing.regular, colour: 'bg-focus' },
    { word: t('insights:portrait.core'), n: standing.core, colour: 'bg-accent' },
  ];
  const sexes: BarPart[] = [
    { word: t('insights:portrait.women'), n: sex.f, colour: 'bg-accent' },
    { word: t('insights:portrait.men'), n: sex.m, colour: 'bg-line-strong' },
    { word: t('insights:portrait.unknown'), n: sex.unknown, colour: 'bg-sunken' },
  ];
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <div className="flex flex-col gap-2">
        <h3 className="font-medium">{t('insights:portrait.standing')}</h3>
        <Bars parts={parts} of={portrait.people} />
        <p className="text-xs text-muted">{t('insights:portrait.standingText')}</p>
      </div>
      <div className="flex flex-col gap-2">
        <h3 className="font-medium">{t('insights:portrait.sex')}</h3>
        <Bars parts={sexes} of={portrait.people} />
        <p className="text-xs text-muted">{t('insights:portrait.sexHint')}</p>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 sm:col-span-2">
        <Figure
          word={t('insights:portrait.people')}
          value={formatCount(portrait.people, language)}
        />
        <Figure
          word={t('portrait:freshThisWeek')}
          value={formatCount(portrait.freshThisWeek, language)}
        />
        <Figure
          word={t('insights:portrait.comments')}
          value={formatCount(portrait.comments, language)}
        />
        <Figure
          word={t('insights:portrait.questions')}
          value={formatCount(portrait.questions, language)}
        />
        <Figure
          word={t('insights:portrait.share')}
          value={formatRate(portrait.shareOfMembers, language)}
        />
      </dl>
    </div>
  );
}

function Figure({ word, value }: { word: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-xs text-muted">{word}</dt>
      <dd className="text-lg font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
