import { useEffect, useState } from 'react';
import { Crop } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { CoverRow } from '../../../components/covers/cover-row.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import type { NetworkCover } from '../../../utils/covers/rules.ts';
import { coversOf } from '../../../utils/covers/store.ts';
import { openTab, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';

/** What is known of this network's covers, and the way to make one that is safe. */
export function CoverCheck() {
  const { t } = useTranslation();
  const { subject } = usePanel();
  const [covers, setCovers] = useState<NetworkCover[] | null>(null);
  useEffect(() => {
    void coversOf(subject.network).then(setCovers);
  }, [subject.network]);
  if (!covers) return <Skeleton />;
  const open = (part: string) =>
    openTab(`${browser.runtime.getURL('/dashboard.html')}#networks/covers${part}`);
  const [first] = covers;
  return (
    <PanelFrame
      title={t('covers:panel.title')}
      about={t('covers:panel.hide')}
      footer={
        <>
          <Button
            kind="primary"
            autoFocus
            className="flex-1"
            icon={<Crop />}
            onClick={() => open(first ? `/${first.id}` : '')}
          >
            {t('covers:make')}
          </Button>
          <Button onClick={() => open('')}>{t('covers:panel.table')}</Button>
        </>
      }
    >
      <div className="-my-3 divide-y divide-line">
        {covers.map((cover, n) => (
          <CoverRow
            key={cover.id}
            cover={cover}
            note={!cover.disputed || !covers[n + 1]?.disputed}
          />
        ))}
      </div>
    </PanelFrame>
  );
}
