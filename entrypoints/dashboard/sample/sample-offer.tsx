import { useTranslation } from 'react-i18next';
import { TrySampleButton } from '../../../components/try-sample-button.tsx';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { useSample } from './use-sample.ts';

/** On the first steps: the sample for those without a community; once it is there, the way to it. */
export function SampleOffer() {
  const { t } = useTranslation();
  const { here, busy, add } = useSample();
  if (here === undefined) return null;
  return (
    <section className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-dashed border-line-strong px-5 py-4">
      <p className="min-w-0 flex-1 basis-60 text-muted">
        {here ? t('sample:added') : t('first:sample')}
      </p>
      {here ? (
        <ButtonLink href="#plan">{t('day:plan')}</ButtonLink>
      ) : (
        <TrySampleButton busy={busy} onTry={add} />
      )}
    </section>
  );
}
