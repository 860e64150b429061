import { useMemo, type ReactNode } from 'react';
import { CircleX, Lightbulb, TriangleAlert } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PublishingRules, Severity } from '../utils/networks/publishing.ts';
import type { PlanCommunity } from '../utils/plan/form.ts';
import { firstLineHints } from '../utils/preview/first-line-hints.ts';
import { foldText, shownText } from '../utils/preview/rules.ts';
import { checkText, type TextLength } from '../utils/preview/text-check.ts';
import { lettersIn } from '../utils/preview/text-length.ts';
import { formatCount } from '../utils/text/format.ts';
import { linksIn } from '../utils/text/links.ts';
import { LengthBar } from './length-bar.tsx';
import { hintWords } from '../utils/preview/hint-words.ts';
import { findingWords } from './text-check-words.ts';

interface TextCheckProps {
  text: string;
  /** How many pictures and videos the post has. */
  media: number;
  community: PlanCommunity | undefined;
  /** Stands at the end of the first line. */
  children?: ReactNode;
}

/** Below a text: how long it is, what a feed shows of it, and what to mind. Blocks nothing. */
export function TextCheck({ text, media, community, children }: TextCheckProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const rules = community?.rules;
  const sent = text.trim();
  // A form is drawn anew for many reasons; a long text is looked through once.
  const check = useMemo(
    () => (rules ? checkText({ text: sent, media }, rules) : null),
    [sent, media, rules],
  );
  const seen = useMemo(
    () => (rules && sent ? seenWords(sent, rules, language, t) : null),
    [sent, rules, language, t],
  );
  const hints = hintWords(t);
  const advice = firstLineHints(shownText(sent, rules?.mention ?? null));
  return (
    <div className="mt-1 text-xs text-muted">
      <div className="flex min-h-7 items-center gap-x-2">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 tabular-nums">
          {check ? (
            <span className="inline-flex items-center gap-x-2">
              <LengthFigure length={check.length} />
              {check.length.most !== null && <LengthBar length={check.length} />}
            </span>
          ) : (
            t('draft:count.plain', { length: formatCount(lettersIn(sent), language) })
          )}
          {seen && <span>{seen}</span>}
        </p>
        {children}
      </div>
      {(check?.findings.length || advice.length > 0) && (
        <ul aria-label={t('check:label')} className="mt-0.5 flex flex-col gap-1">
          {check?.findings.map((finding) => (
            <Said key={finding.id} severity={finding.severity}>
              {findingWords(finding, community?.network ?? '', language, t)}
            </Said>
          ))}
          {advice.map((hint) => (
            <Said key={hint} severity="advice">
              {hints[hint]}
            </Said>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "213 of 280", in the network's own unit. */
export function LengthFigure({ length }: { length: TextLength }) {
  const { t, i18n } = useTranslation();
  const { shown, counted, most, unit } = length;
  const said = {
    length: formatCount(shown, i18n.language),
    limit: formatCount(most ?? 0, i18n.language),
  };
  const over = most !== null && counted > most;
  return (
    <span className={over ? 'font-semibold text-bad' : ''}>
      {most === null
        ? t('draft:count.plain', said)
        : unit === 'bytes'
          ? t('check:count.bytes', said)
          : t('draft:count.of', said)}
    </span>
  );
}

/** What a feed shows of a text, in a few words; null where nobody knows. */
function seenWords(
  text: string,
  { fold, mention }: PublishingRules,
  language: string,
  t: TFunction,
): string | null {
  const rule = fold.android;
  if (!rule) return null;
  const shown = shownText(text, mention);
  const { visible, hidden, folded } = foldText(shown, rule, linksIn);
  if (rule.kind === 'lines') return t('check:seen.lines', { count: rule.kept });
  const part = { visible: formatCount(lettersIn(visible.trim()), language) };
  if (rule.kind === 'title') return t('check:seen.title', part);
  if (rule.kind === 'tag' && folded) {
    return t('check:seen.hidden', { hidden: formatCount(lettersIn(hidden), language) });
  }
  // Both phones by one rule: no need to name one.
  const alike = fold.android === fold.iphone;
  if (alike) return folded ? t('check:seen.part', part) : t('check:seen.whole');
  return folded ? t('draft:count.folded', part) : t('draft:count.whole');
}

const signs: Record<Severity, { icon: ReactNode; tone: string }> = {
  refuses: { icon: <CircleX />, tone: 'text-bad' },
  hurts: { icon: <TriangleAlert />, tone: 'text-warn' },
  advice: { icon: <Lightbulb />, tone: '' },
};

function Said({ severity, children }: { severity: Severity; children: string }) {
  const { icon, tone } = signs[severity];
  return (
    <li data-severity={severity} className={`flex items-start gap-1.5 ${tone}`}>
      <span aria-hidden="true" className="mt-px inline-flex shrink-0 [&>svg]:size-3.5">
        {icon}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
