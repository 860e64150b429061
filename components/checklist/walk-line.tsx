import { ArrowRight, CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Walk } from '../../utils/checklist/next-unread.ts';
import { Button } from '../ui/button.tsx';

interface WalkLineProps {
  walk: Walk;
  /** Opens the next page. */
  onNext: () => void;
}

/** The morning's walk through the communities' pages: the next one and how many are left. */
export function WalkLine({ walk, onNext }: WalkLineProps) {
  const { t, i18n } = useTranslation();
  const { next, left, reading, unreadable } = walk;
  const listed = (all: Walk['reading']) =>
    new Intl.ListFormat(i18n.language).format(all.map(({ name }) => name));
  if (next) {
    return (
      <Button icon={<ArrowRight />} className="h-auto! py-1.5 whitespace-normal!" onClick={onNext}>
        <span className="flex min-w-0 flex-1 flex-col text-left leading-tight">
          <span className="truncate">{t('checklist:walk.next', { name: next.name })}</span>
          <span className="text-xs font-normal text-muted">
            {t('checklist:walk.left', { count: left })}
          </span>
        </span>
      </Button>
    );
  }
  if (unreadable.length > 0) {
    const names = listed(unreadable);
    return (
      <p role="status" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
        {t('checklist:walk.unreadable', { names })}
      </p>
    );
  }
  if (reading.length > 0) {
    return (
      <p role="status" className="px-1 text-sm text-muted">
        {t('checklist:walk.reading', { names: listed(reading) })}
      </p>
    );
  }
  return (
    <p role="status" className="flex items-center gap-2 px-1 text-sm text-muted">
      <CheckCheck className="size-4 text-good" aria-hidden="true" />
      {t('checklist:walk.done')}
    </p>
  );
}
