import { useTranslation } from 'react-i18next';
import type { Portrait } from '../../utils/people/portrait.ts';
import { formatCount, formatRate } from '../../utils/text/format.ts';

interface Part {
  word: string;
  n: number;
  colour: string;
}

/** Who comments: counts as bars with their figures, and how many of the members that is. */
export function PortraitFigures({ portrait }: { portrait: Portrait }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { standing, sex } = portrait;
  const parts: Part[] = [
    { word: t('insights:portrait.fresh'), n: standing.fresh, colour: 'bg-accent-soft' },
    { word: t('insights:portrait.returning'), n: standing.returning, colour: 'bg-line-strong' },
    { word: t('insights:portrait.regular'), n: standing.regular, colour: 'bg-focus' },
    { word: t('insights:portrait.core'), n: standing.core, colour: 'bg-accent' },
  ];
  const sexes: Part[] = [
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

function Bars({ parts, of }: { parts: readonly Part[]; of: number }) {
  const { i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <ul className="flex flex-col gap-1">
      {parts.map(({ word, n, colour }) => (
        <li key={word} className="grid grid-cols-[7rem_1fr_5.5rem] items-center gap-2 text-sm">
          <span>{word}</span>
          <span className="h-2.5 rounded-full border border-line" aria-hidden="true">
            <span
              className={`block h-full rounded-full ${colour}`}
              style={{ width: `${of ? (n / of) * 100 : 0}%` }}
            />
          </span>
          <span className="text-right tabular-nums">
            {formatCount(n, i18n.language)}
            <span className="text-muted"> · {percent.format(of ? n / of : 0)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
