import { ArrowRight, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoachDetail, Swap } from '../utils/coach-messages.ts';
import { coachSentences } from '../utils/coach/sentences.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { adviceWords } from './advice-words.ts';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';

interface CoachFindingProps {
  finding: CoachDetail;
  /** Who is answered; null: not known. */
  author: string | null;
  community: string;
  /** What the answer is written in. */
  language: 'ru' | 'en';
  now: number;
  busy: boolean;
  onSwap: (swap: Swap) => void;
  onOff: () => void;
  onOpen: (url: string) => void;
}

/** One finding: what in the text, why it matters, how to say it instead. */
export function CoachFinding(props: CoachFindingProps) {
  const { finding, author, community, language, now, busy, onSwap, onOff, onOpen } = props;
  const { rule, severity, what, swap, answers, names } = finding;
  const { t, i18n } = useTranslation();
  // Its words may have to come first: they are not of the language that is spoken here.
  const own = useTranslation(undefined, { lng: language, useSuspense: false });
  const { why, instead, example } = adviceWords[rule];
  const values = { what: what ?? '', author: author ?? t('common:nameless'), community };
  return (
    <li className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
      <header className="flex items-center gap-2">
        <h2 className="font-semibold">{t(coachSentences[rule].name)}</h2>
        {severity === 'ask' && <Badge tone="warn">{t('coach:asks')}</Badge>}
        <Button kind="quiet" size="small" className="ml-auto" disabled={busy} onClick={onOff}>
          {t('advice:off')}
        </Button>
      </header>
      {what && (
        <p className="w-fit max-w-full rounded-sm bg-warn-soft px-2 py-0.5 font-medium break-words text-warn">
          {what}
        </p>
      )}
      <p>{t(why, values)}</p>
      <p className="text-muted">{t(instead, values)}</p>
      {example && own.ready && (
        // In the answer's own language: it is for the reader, not for who writes.
        <blockquote className="border-l-2 border-accent pl-3 text-muted" lang={language}>
          {own.t(example)}
        </blockquote>
      )}
      {swap && (
        <Button
          size="small"
          className="h-auto self-start py-1"
          disabled={busy}
          onClick={() => onSwap(swap)}
        >
          <span className="sr-only">{t('advice:swap')}</span>
          <s className="text-muted">{swap.from}</s>
          <ArrowRight className="size-3.5 text-muted" aria-hidden="true" />
          <span>{swap.to}</span>
        </Button>
      )}
      {names.length > 0 && (
        <p className="text-sm text-muted">{t('advice:names', { names: names.join(', ') })}</p>
      )}
      {answers.length > 0 && (
        <section className="flex flex-col gap-1">
          <h3 className="text-sm font-medium">
            {t(rule === 'repeat' ? 'advice:equal' : 'advice:before')}
          </h3>
          <ul className="flex flex-col gap-1">
            {answers.map(({ text, url, at }) => (
              <li key={url + text}>
                <button
                  type="button"
                  className="group flex w-full items-start gap-2 rounded-md bg-sunken px-2.5 py-1.5 text-left text-sm"
                  onClick={() => onOpen(url)}
                >
                  <span className="line-clamp-2 min-w-0 flex-1 group-hover:underline">{text}</span>
                  {at !== null && (
                    <span className="shrink-0 text-xs text-muted">
                      {formatAgo(at, now, i18n.language)}
                    </span>
                  )}
                  <ExternalLink
                    className="mt-0.5 size-3.5 shrink-0 text-muted"
                    aria-hidden="true"
                  />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </li>
  );
}
