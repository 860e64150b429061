import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Where *My community?* stands in a page, drawn: a picture says it in any language. */
export function MarkSketch() {
  const { t } = useTranslation();
  return (
    <div
      aria-hidden="true"
      className="relative h-44 overflow-hidden rounded-md border border-line bg-sunken select-none"
    >
      <div className="flex items-center gap-1 border-b border-line bg-surface px-2.5 py-1.5">
        <span className="size-1.5 rounded-full bg-line-strong opacity-50" />
        <span className="size-1.5 rounded-full bg-line-strong opacity-50" />
        <span className="size-1.5 rounded-full bg-line-strong opacity-50" />
      </div>
      <div className="mx-auto mt-3 w-4/5 max-w-xs">
        <div className="h-11 rounded-t-md bg-line" />
        <div className="flex items-end gap-2.5 rounded-b-md bg-raised px-3 pb-2.5">
          <span className="-mt-3 size-9 shrink-0 rounded-full border-2 border-raised bg-line-strong opacity-60" />
          <span className="mb-1.5 h-2.5 w-2/5 rounded-full bg-line" />
        </div>
        <div className="mt-2 flex flex-col gap-1.5 rounded-md bg-raised p-3">
          <span className="h-2 w-4/5 rounded-full bg-line" />
          <span className="h-2 w-3/5 rounded-full bg-line" />
        </div>
      </div>
      <span className="absolute bottom-2.5 left-2.5 inline-flex h-8 items-center gap-1.5 rounded-full border border-line bg-raised px-3 text-sm font-semibold text-accent shadow-float ring-2 ring-accent">
        <Plus className="size-3.5" strokeWidth={2.5} />
        {t('marks:claim')}
      </span>
    </div>
  );
}
