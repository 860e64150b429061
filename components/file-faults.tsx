import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { faultsOf, type FileFault } from '../utils/media/limits.ts';
import type { FileRules } from '../utils/networks/publishing.ts';
import type { PlanPicture } from '../utils/plan/form.ts';
import { formatCount, formatSize } from '../utils/text/format.ts';

/** What the network may not take about the files. Said, not forbidden: its own page has the last word. */
export function FileFaults({
  pictures,
  rules,
}: {
  pictures: readonly PlanPicture[];
  rules: FileRules | undefined;
}) {
  const { t, i18n } = useTranslation();
  const faults = pictures.flatMap((picture) => faultsOf(picture, rules));
  if (faults.length === 0) return null;
  return (
    <ul role="status" className="mt-1 flex flex-col gap-0.5 text-xs text-warn">
      {faults.map((fault) => (
        <li key={`${fault.key} ${fault.name}`}>{sentenceOf(fault, t, i18n.language)}</li>
      ))}
    </ul>
  );
}

function sentenceOf({ key, name, is, limit }: FileFault, t: TFunction, language: string): string {
  const sizes = { name, is: formatSize(is, language), limit: formatSize(limit, language) };
  const counts = {
    name,
    is: formatCount(Math.round(is), language),
    limit: formatCount(limit, language),
  };
  const sentences: Record<FileFault['key'], () => string> = {
    heavy: () => t('media:fault.heavy', sizes),
    type: () => t('media:fault.type', { name }),
    narrow: () => t('media:fault.narrow', counts),
    wide: () => t('media:fault.wide', counts),
    sum: () => t('media:fault.sum', counts),
    tall: () => t('media:fault.tall', { name }),
    flat: () => t('media:fault.flat', { name }),
    short: () => t('media:fault.short', counts),
    long: () => t('media:fault.long', counts),
  };
  return sentences[key]();
}
