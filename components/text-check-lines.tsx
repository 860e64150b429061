import { CircleX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { networkWord } from '../utils/networks/index.ts';
import type { PlanCommunity } from '../utils/plan/form.ts';
import { checkText } from '../utils/preview/text-check.ts';
import { LengthBar } from './length-bar.tsx';
import { LengthFigure } from './text-check.tsx';
import { findingWords } from './text-check-words.ts';

interface TextCheckLinesProps {
  text: string;
  media: number;
  communities: readonly PlanCommunity[];
}

/** One text for several networks: a line for each, with the gravest thing found there. */
export function TextCheckLines({ text, media, communities }: TextCheckLinesProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const first = communities.filter(
    ({ network }, at) => communities.findIndex((one) => one.network === network) === at,
  );
  if (first.length === 0) return null;
  return (
    <ul aria-label={t('check:networks')} className="mt-1.5 flex flex-col gap-1 text-xs text-muted">
      {first.map(({ network, rules }) => {
        const { length, findings } = checkText({ text: text.trim(), media }, rules);
        const worst = findings.find(({ severity }) => severity !== 'advice');
        const bad = worst?.severity === 'refuses';
        return (
          <li key={network} data-network={network} className="flex flex-wrap items-center gap-x-2">
            <span className="w-24 shrink-0 truncate font-medium text-ink">
              {networkWord(network, language)}
            </span>
            <span className="tabular-nums">
              <LengthFigure length={length} />
            </span>
            <LengthBar length={length} />
            {worst && (
              <span
                className={`flex basis-full items-start gap-1.5 ${bad ? 'text-bad' : 'text-warn'}`}
              >
                <span aria-hidden="true" className="mt-px inline-flex shrink-0 [&>svg]:size-3.5">
                  {bad ? <CircleX /> : <TriangleAlert />}
                </span>
                {findingWords(worst, network, language, t)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
