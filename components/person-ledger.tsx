import { Frown, Meh, Reply, Smile } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ledger, LedgerLine } from '../utils/people/ledger.ts';
import type { Tone } from '../utils/triage/schema.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { kindWords, toneLook, toneWords } from './triage-words.ts';
import { Badge } from './ui/badge.tsx';

const faces: Record<Tone, { icon: typeof Smile; look: string }> = {
  positive: { icon: Smile, look: 'text-good' },
  neutral: { icon: Meh, look: 'text-muted' },
  negative: { icon: Frown, look: 'text-bad' },
};

interface PersonLedgerProps {
  ledger: Ledger;
  now: number;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
}

/** What has passed between somebody and us: topics, tone over time, comments with our answers. */
export function PersonLedger({ ledger, now, onOpen }: PersonLedgerProps) {
  const { t, i18n } = useTranslation();
  const { lines, topics, tones } = ledger;
  return (
    <>
      {topics.length > 0 && (
        <section>
          <h3 className="eyebrow mb-1">{t('ledger:topics')}</h3>
          <ul className="flex flex-wrap gap-1.5">
            {topics.slice(0, 6).map(({ kind, count, lastAt }) => (
              <li key={kind} title={formatAgo(lastAt, now, i18n.language)}>
                <Badge tone="accent">
                  {t(kindWords[kind])} {count}
                </Badge>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tones.length > 1 && (
        <section>
          <h3 className="eyebrow mb-1">{t('ledger:tones')}</h3>
          <ol className="flex flex-wrap gap-1">
            {tones.map(({ tone, at }, i) => {
              const { icon: Face, look } = faces[tone];
              const says = `${t(toneWords[tone])}, ${formatAgo(at, now, i18n.language)}`;
              return (
                <li key={i} title={says}>
                  <Face className={`size-4 ${look}`} aria-hidden="true" />
                  <span className="sr-only">{says}</span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h3 className="eyebrow mb-1">{t('ledger:title')}</h3>
          <ul className="flex flex-col divide-y divide-line">
            {lines.map((line) => (
              <Line key={line.key} line={line} now={now} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Line({ line, now, onOpen }: Omit<PersonLedgerProps, 'ledger'> & { line: LedgerLine }) {
  const { t, i18n } = useTranslation();
  const { text, url, writtenAt, kind, tone, answer } = line;
  return (
    <li className="flex flex-col gap-0.5 py-1.5">
      <button
        type="button"
        className="group flex w-full flex-col text-left"
        onClick={() => onOpen(url)}
      >
        <span className="line-clamp-2 group-hover:underline">{text || t('panel:withoutText')}</span>
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-muted">
          {writtenAt !== null && formatAgo(writtenAt, now, i18n.language)}
          {kind && <Badge>{t(kindWords[kind])}</Badge>}
          {tone && tone !== 'neutral' && <Badge tone={toneLook[tone]}>{t(toneWords[tone])}</Badge>}
        </span>
      </button>
      <p className="flex items-start gap-1.5 pl-2 text-sm text-muted">
        <Reply className="mt-1 size-3.5 shrink-0 -scale-x-100" aria-hidden="true" />
        <span className="line-clamp-2">
          {answer ? (
            <>
              <span className="sr-only">
                {answer.name ? t('ledger:answerBy', { name: answer.name }) : t('ledger:answer')}
                {': '}
              </span>
              {answer.text || t('panel:withoutText')}
            </>
          ) : (
            t('ledger:noAnswer')
          )}
        </span>
      </p>
    </li>
  );
}
