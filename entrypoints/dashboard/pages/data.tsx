import { useTranslation } from 'react-i18next';
import { tableCounts } from '../../../utils/storage-use/store.ts';
import { PageHead } from '../page-head.tsx';
import { FiguresSection } from './data-figures.tsx';
import { ClientSection } from './data-client.tsx';
import { LoadSection } from './data-load.tsx';
import { SaveSection } from './data-save.tsx';
import { SnapshotSection } from './data-snapshots.tsx';
import { StorageSection } from './data-storage.tsx';
import { useRested } from './use-rested.ts';

/** Everything as one file: saving, loading, and what room it takes here. */
export function DataPage() {
  const { t } = useTranslation();
  const [counts, again] = useRested(tableCounts, null, []);
  return (
    <>
      <PageHead title={t('backup:title')} text={t('backup:intro')} />
      <div className="flex max-w-3xl flex-col gap-7">
        <SaveSection counts={counts} />
        <LoadSection />
        <FiguresSection />
        <SnapshotSection />
        <ClientSection />
        <StorageSection counts={counts} onCleared={again} />
      </div>
    </>
  );
}
