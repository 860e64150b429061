import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Camera } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { SnapshotList } from '../../../components/snapshot-list.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { leaseOwner } from '../../../utils/session.ts';
import { sweepSnapshots } from '../../../utils/snapshots/leaving.ts';
import { makeSnapshot } from '../../../utils/snapshots/make.ts';
import { snapshotAsFile } from '../../../utils/snapshots/read.ts';
import type { MakingEnd, Snapshot } from '../../../utils/snapshots/schema.ts';
import { dropSnapshots, listSnapshots, sizeOfAll } from '../../../utils/snapshots/store.ts';
import { formatMoment, formatSize } from '../../../utils/text/format.ts';
import { chooseTarget } from '../save-file.ts';
import { LoadStepView } from './load-step.tsx';
import { useLoad } from './use-load.ts';
import { dayIn, ownZone } from '../../../utils/text/day-in.ts';

const zone = ownZone();
const ends: Record<MakingEnd, string> = {
  made: 'snapshots:made',
  same: 'snapshots:same',
  'not-due': 'snapshots:same',
  busy: 'snapshots:busy',
};
const dayOf = (at: number) => dayIn(zone, at);

/** What is kept inside the profile by itself, day after day: looked at, restored, saved as a file. */
export function SnapshotSection() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const snapshots = useLiveQuery(() => listSnapshots());
  const size = useLiveQuery(() => sizeOfAll());
  const { step, read, load, leave } = useLoad('snapshots:restored');
  const [lost, setLost] = useState(0);
  const [busy, setBusy] = useState(false);

  async function run(work: () => Promise<string | null>) {
    setBusy(true);
    try {
      const said = await work();
      if (said) toast({ text: t(said) });
    } catch {
      toast({ text: t('snapshots:failed') });
    } finally {
      setBusy(false);
    }
  }
  const make = () =>
    run(async () => {
      const { version } = browser.runtime.getManifest();
      const owner = await leaseOwner();
      return ends[await makeSnapshot({ now: Date.now, app: version, owner, byHand: true })];
    });

  function restore({ id, madeAt }: Snapshot) {
    setLost(0);
    const blob = async () => {
      // Who was forgotten must not come back by one that was not swept yet.
      await sweepSnapshots();
      const { stream, read: told } = snapshotAsFile(id);
      const whole = await new Response(stream).blob();
      setLost(told.lostPictures);
      return whole;
    };
    void read({ name: formatMoment(madeAt, i18n.language, zone, now), blob, of: 'snapshot' });
  }

  const save = ({ id, madeAt }: Snapshot) =>
    run(async () => {
      const target = await chooseTarget(`groupmate-snapshot-${dayOf(madeAt)}.zip`);
      if (!target) return null;
      await sweepSnapshots();
      await target.write(snapshotAsFile(id).stream);
      return 'snapshots:savedAsFile';
    });
  const remove = ({ id }: Snapshot) =>
    run(async () => {
      await dropSnapshots([id]);
      return 'snapshots:deleted';
    });

  return (
    <section id="snapshots">
      <h2 className="mb-2 text-lg font-semibold">{t('snapshots:title')}</h2>
      <Card className="flex flex-col gap-4 p-4">
        <p className="text-muted">{t('snapshots:text')}</p>
        {snapshots?.length === 0 && <p className="text-sm text-muted">{t('snapshots:none')}</p>}
        {snapshots !== undefined && snapshots.length > 0 && (
          <SnapshotList
            snapshots={snapshots}
            now={now}
            zone={zone}
            disabled={busy || step.at === 'reading'}
            onRestore={restore}
            onSave={(one) => void save(one)}
            onDelete={(one) => void remove(one)}
          />
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button icon={<Camera />} disabled={busy} onClick={() => void make()}>
            {t('snapshots:make')}
          </Button>
          {size !== undefined && size > 0 && (
            <p className="text-sm text-muted">
              {t('snapshots:together', { size: formatSize(size, i18n.language) })}
            </p>
          )}
        </div>
      </Card>
      <Dialog
        open={step.at !== 'waiting'}
        title={t('snapshots:dialog')}
        closeLabel={t('common:close')}
        onClose={() => {
          if (step.at !== 'loading') leave();
        }}
      >
        <div className="flex flex-col gap-4">
          <LoadStepView {...{ step, load, leave, now }} label={t('snapshots:checking')}>
            {lost > 0 && (
              <p className="rounded-md bg-warn-soft px-3.5 py-2.5 text-sm text-warn">
                {t('snapshots:lost', { count: lost })}
              </p>
            )}
          </LoadStepView>
        </div>
      </Dialog>
    </section>
  );
}
