import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface TemplateStackProps {
  titles: readonly string[];
  onRemove: (place: number) => void;
}

/** The parts that were put together already; the chosen one comes under them. */
export function TemplateStack({ titles, onRemove }: TemplateStackProps) {
  const { t } = useTranslation();
  if (!titles.length) return null;
  return (
    <ol aria-label={t('templates:stack.label')} className="flex flex-wrap gap-1">
      {titles.map((title, place) => (
        <li
          key={place}
          className="inline-flex max-w-full items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2 text-xs"
        >
          <span className="truncate">{title}</span>
          <button
            type="button"
            className="inline-flex size-4 items-center justify-center rounded-full text-muted hover:bg-bad-soft hover:text-bad"
            aria-label={t('templates:stack.remove', { title })}
            onClick={() => onRemove(place)}
          >
            <X className="size-3" aria-hidden="true" />
          </button>
        </li>
      ))}
      <li aria-hidden="true" className="text-xs text-muted">
        +
      </li>
    </ol>
  );
}
