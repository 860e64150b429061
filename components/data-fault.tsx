import { useState } from 'react';
import { DatabaseZap, Download, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mayRescue, type DataFault } from '../utils/opening/rules.ts';
import { download } from './download.ts';
import { Button } from './ui/button.tsx';

export interface DataFaultCardProps {
  fault: DataFault;
  /** Makes a file of what is there. Rejects when it could not be made. */
  onSave: () => Promise<{ file: Blob; name: string }>;
}

const why: Record<DataFault, string> = {
  newer: 'faults:why.newer',
  step: 'faults:why.step',
  full: 'faults:why.full',
  missing: 'faults:why.missing',
  waiting: 'faults:why.waiting',
  unreadable: 'faults:why.unreadable',
};

/** In the place of a whole surface while the data cannot be opened: why, and what can be done. */
export function DataFaultCard({ fault, onSave }: DataFaultCardProps) {
  const { t } = useTranslation();
  const [saying, setSaying] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  function save() {
    setBusy(true);
    setSaying(t('faults:saving'));
    void onSave()
      .then(
        ({ file, name }) => {
          download(file, name);
          setSaying(t('faults:saved', { name }));
        },
        () => setSaying(t('faults:notSaved')),
      )
      .finally(() => setBusy(false));
  }

  return (
    <main
      role="alert"
      data-fault={fault}
      className="mx-auto flex max-w-xl flex-col items-start gap-3 p-5"
    >
      <h1 className="flex items-center gap-2 text-lg font-semibold">
        <DatabaseZap className="size-5 shrink-0 text-warn" aria-hidden="true" />
        {t('faults:title')}
      </h1>
      <p>{t(why[fault])}</p>
      <p className="text-muted">{t('faults:meanwhile')}</p>
      <div className="flex flex-wrap gap-2">
        {mayRescue(fault) && (
          <Button kind="primary" icon={<Download />} disabled={busy} onClick={save}>
            {t('faults:save')}
          </Button>
        )}
        <Button icon={<RotateCw />} onClick={() => location.reload()}>
          {t('faults:again')}
        </Button>
      </div>
      <p role="status" className="text-sm text-muted">
        {saying}
      </p>
    </main>
  );
}
