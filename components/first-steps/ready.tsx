import { ArrowRight, PartyPopper } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';

/** All three steps are behind the person: what to do with it today. */
export function Ready({ community, onOpen }: { community: string; onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="rounded-lg bg-accent-soft px-5 py-5" data-ready>
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <PartyPopper className="size-5 text-accent" aria-hidden="true" />
        {t('first:ready.title')}
      </h2>
      <p className="mt-1 text-muted">{t('first:ready.text')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button kind="primary" icon={<ArrowRight />} onClick={onOpen}>
          {t('first:ready.open', { community })}
        </Button>
        <ButtonLink href="#plan">{t('first:ready.plan')}</ButtonLink>
        <ButtonLink kind="quiet" href="#help">
          {t('help:title')}
        </ButtonLink>
      </div>
    </section>
  );
}
