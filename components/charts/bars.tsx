import { useTranslation } from 'react-i18next';
import { formatCount, unknownSign } from '../../utils/text/format.ts';

export interface BarPart {
  word: string;
  n: number;
  colour: string;
  /** Percent; without it of `of`. null: nobody says. */
  share?: number | null;
}

/** Counts as bars, with their figures and what part they are. */
export function Bars({ parts, of }: { parts: readonly BarPart[]; of: number }) {
  const { i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <ul className="flex flex-col gap-1">
      {parts.map(({ word, n, colour, share = of ? (n / of) * 100 : 0 }) => (
        <li key={word} className="grid grid-cols-[7rem_1fr_5.5rem] items-center gap-2 text-sm">
          <span>{word}</span>
          <span className="h-2.5 rounded-full border border-line" aria-hidden="true">
            <span
              className={`block h-full rounded-full ${colour}`}
              style={{ width: `${share ?? 0}%` }}
            />
          </span>
          <span className="text-right tabular-nums">
            {formatCount(n, i18n.language)}
            <span className="text-muted">
              {' '}
              · {share === null ? unknownSign : percent.format(share / 100)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
