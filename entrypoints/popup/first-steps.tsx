import { useTranslation } from 'react-i18next';
import { FirstStepsLink } from '../../components/first-steps/first-steps-link.tsx';
import type { AccessNow } from '../../utils/access/use-access.ts';
import { TrySample } from './sample.tsx';

interface FirstStepsProps {
  access: AccessNow | null;
  /** To the page that shows each step. */
  onOpen: () => void;
}

/** The empty state of the first day: what to do, one line each. */
export function FirstSteps({ access, onOpen }: FirstStepsProps) {
  const { t } = useTranslation();
  const allowed = Object.values(access ?? {}).some(({ granted }) => granted.length > 0);
  const steps = [
    { word: 'popup:steps.open', done: false },
    { word: 'popup:steps.allow', done: allowed },
    { word: 'popup:steps.claim', done: false },
  ];
  return (
    <section className="px-1 py-2">
      <h2 className="text-xl font-semibold tracking-tight">{t('popup:steps.title')}</h2>
      <p className="mt-1 text-muted">{t('popup:steps.text')}</p>
      <ol className="mt-4 flex flex-col gap-3">
        {steps.map(({ word, done }, place) => (
          <li key={word} className="flex items-start gap-3">
            <span
              className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full text-sm font-semibold ${done ? 'bg-good-soft text-good' : 'bg-accent-soft text-accent'}`}
            >
              {done ? '✓' : place + 1}
            </span>
            <span className={`pt-0.5 ${done ? 'text-muted line-through' : ''}`}>{t(word)}</span>
          </li>
        ))}
      </ol>
      <div className="mt-5 flex flex-wrap gap-2">
        <FirstStepsLink onOpen={onOpen} />
      </div>
      <TrySample />
    </section>
  );
}
