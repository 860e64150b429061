import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/card.tsx';
import { outOfPicture } from './picture.ts';

export interface Headline {
  id: string;
  title: string;
  value: string;
  /** Beside the value, smaller: a change. */
  beside?: ReactNode;
  /** From how many posts, since when; why there is none. */
  note: string;
  /** It rests on too few posts. */
  weak?: boolean;
  /** How it was computed: definition, source, what was left out. */
  how: readonly string[];
}

/** One figure that can tell how it was computed. */
export function HeadlineTile({ title, value, beside, note, weak = false, how }: Headline) {
  const { t } = useTranslation();
  return (
    <Card aria-label={title} className="flex flex-col px-3.5 py-3">
      <h2 className="text-sm text-muted">{title}</h2>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span
          className={`text-2xl font-semibold tracking-tight tabular-nums ${weak ? 'text-muted' : ''}`}
        >
          {value}
        </span>
        {beside}
      </p>
      <p className="text-xs text-muted">{note}</p>
      <details className="pt-1.5 text-xs" {...outOfPicture}>
        <summary className="w-fit font-medium text-accent marker:text-muted">
          {t('insights:how.title')}
          <span className="sr-only">: {title}</span>
        </summary>
        <div className="mt-1.5 flex flex-col gap-1 text-muted">
          {how.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
    </Card>
  );
}
