import { ChevronRight, Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** How many first contacts came today; leads to their list. */
export function NewPeople({ count, onOpen }: { count: number; onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="group flex items-center gap-2 rounded-md border border-line bg-raised px-3 py-2 text-left text-sm font-medium hover:border-ink"
      onClick={onOpen}
    >
      <Handshake className="size-4 shrink-0 text-good" aria-hidden="true" />
      <span className="min-w-0 flex-1">{t('welcome:today', { count })}</span>
      <ChevronRight className="size-4 shrink-0 text-muted" aria-hidden="true" />
    </button>
  );
}
