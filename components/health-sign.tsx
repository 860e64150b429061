import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HealthSign as Sign } from '../utils/health/schema.ts';
import { signWords } from './health-words.ts';

interface HealthSignProps {
  signs: readonly [Sign, ...Sign[]];
  /** The network's name by its id. */
  titleOf: (network: Sign['network']) => string;
  now: number;
  onMore: () => void;
}

/** The popup's small sign that a network changed its page: what is lost, what goes on, a link. */
export function HealthSign({ signs, titleOf, now, onMore }: HealthSignProps) {
  const { t, i18n } = useTranslation();
  const [first, ...rest] = signs;
  const words = signWords(first, titleOf(first.network), now, t, i18n.language);
  return (
    <section role="status" className="flex gap-2.5 rounded-lg bg-warn-soft px-3 py-2.5 text-sm">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
      <p className="min-w-0">
        {[words.lost, words.works].filter(Boolean).join(' ')}{' '}
        {rest.length > 0 && <>{t('health:andMore', { count: rest.length })} </>}
        <button type="button" className="font-medium text-accent underline" onClick={onMore}>
          {t('health:more')}
        </button>
      </p>
    </section>
  );
}
