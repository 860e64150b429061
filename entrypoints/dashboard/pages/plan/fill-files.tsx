import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../../components/download.ts';
import type { FillResult } from '../../../../components/fill-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { mediaBy } from '../../../../utils/media/store.ts';
import { formatSize } from '../../../../utils/text/format.ts';

/**
 * Files that the network's form did not take, to be saved and chosen there by the person. Not to be
 * dragged: a file that lives in the extension's database does not reach another page's drop in
 * Chromium.
 */
export function FillFiles({ ids, outcome }: { ids: readonly string[]; outcome: FillResult }) {
  const { t, i18n } = useTranslation();
  const files = useLiveQuery(() => mediaBy(ids), [ids]);
  const missing = files?.filter(({ name }) => isMissing(name, ids.length, outcome)) ?? [];
  if (missing.length === 0) return null;
  return (
    <section aria-label={t('media:handOver.title')} className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">{t('media:handOver.title')}</h3>
      <p className="text-sm text-muted">{t('media:handOver.text')}</p>
      <ul className="flex flex-col gap-1.5">
        {missing.map(({ id, name, size, bytes }) => (
          <li key={id} className="flex items-center gap-3 text-sm">
            <span className="min-w-0 flex-1 truncate" title={name}>
              {name} <span className="text-muted">{formatSize(size, i18n.language)}</span>
            </span>
            <Button size="small" icon={<Download />} onClick={() => download(bytes, name)}>
              {t('media:handOver.save')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the page did not say which ones are missing, any of them may be. */
function isMissing(name: string, wanted: number, outcome: FillResult): boolean {
  if (outcome === 'failed') return true;
  const { outcome: how, media, lost } = outcome;
  if (how === 'filled' || how === 'already' || how === 'other-author') return false;
  if (how !== 'part') return true;
  return lost?.length ? lost.includes(name) : media < wanted;
}
