import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../components/not-kept.ts';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { forgetUndo, undoLoad } from '../../../utils/backup/load.ts';
import type { UndoFact } from '../../../utils/backup/schema.ts';
import { lastLoad } from '../../../utils/backup/store.ts';
import { formatMoment } from '../../../utils/text/format.ts';
import { LoadStepView } from './load-step.tsx';
import { tellAll, useLoad } from './use-load.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

const zone = ownZone();

/** Reads a file, shows what it would change, loads it one of two ways, takes that back. */
export function LoadSection() {
  const { t } = useTranslation();
  const now = useNow();
  const { step, read, load, leave } = useLoad('backup:load.loaded');

  const open = step.at === 'checked' || step.at === 'loading';
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t('backup:load.title')}</h2>
      <Card className="flex flex-col gap-4 p-4">
        {!open && (
          <>
            <p className="text-muted">{t('backup:load.text')}</p>
            <FileDrop
              label={t('backup:load.button')}
              hint={t('backup:load.drop')}
              accept=".zip,application/zip"
              disabled={step.at === 'reading'}
              onFile={(file) => void read({ name: file.name, blob: () => Promise.resolve(file) })}
            />
          </>
        )}
        <LoadStepView {...{ step, load, leave, now }} label={t('backup:load.checking')} />
      </Card>
      {!open && <Undo now={now} />}
    </section>
  );
}

function undoWords({ mode, of }: UndoFact): string {
  if (of) return mode === 'merge' ? 'snapshots:undo.merged' : 'snapshots:undo.replaced';
  return mode === 'merge' ? 'backup:undo.merged' : 'backup:undo.replaced';
}

/** The way back to what stood here before the last load. */
function Undo({ now }: { now: number }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const loaded = useLiveQuery(() => lastLoad());
  const [busy, setBusy] = useState(false);
  if (!loaded) return null;

  function run(action: () => Promise<unknown>, said: string) {
    setBusy(true);
    action()
      .then(() => {
        toast({ text: t(said) });
        tellAll();
      })
      .catch((error: unknown) => toast({ text: notKept(error, t, t('backup:undo.failed')) }))
      .finally(() => setBusy(false));
  }

  return (
    <Card className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-medium">
          {t(undoWords(loaded), { at: formatMoment(loaded.at, i18n.language, zone, now) })}
        </p>
        <p className="mt-0.5 text-sm text-muted">{t('backup:undo.text')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button icon={<Undo2 />} disabled={busy} onClick={() => run(undoLoad, 'backup:undo.done')}>
          {t('backup:undo.button')}
        </Button>
        <Button
          kind="quiet"
          disabled={busy}
          onClick={() => run(forgetUndo, 'backup:undo.forgotten')}
        >
          {t('backup:undo.forget')}
        </Button>
      </div>
    </Card>
  );
}
