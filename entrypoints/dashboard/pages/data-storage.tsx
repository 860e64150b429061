import { useCallback, useEffect, useState } from 'react';
import { HardDrive, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StorageKinds } from '../../../components/storage-kinds.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { roomState, type UseKind } from '../../../utils/storage-use/rules.ts';
import { listUse } from '../../../utils/storage-use/store.ts';
import { formatSize } from '../../../utils/text/format.ts';
import { ClearRoom, clears } from './data-clear.tsx';
import type { CountsProps } from './data-save.tsx';
import { useRested } from './use-rested.ts';

interface Room {
  /** Bytes; null: the browser does not say. */
  used: number | null;
  quota: number | null;
  /** The browser promised not to clear it by itself. */
  lasting: boolean;
}

async function look(): Promise<Room> {
  const [{ usage, quota }, lasting] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, quota: quota ?? null, lasting };
}

/** What room the data takes here, by kind, and whether the browser may clear it. */
export function StorageSection({ counts, onCleared }: CountsProps & { onCleared: () => void }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [room, setRoom] = useState<Room | null>(null);
  const [clearing, setClearing] = useState<UseKind | null>(null);
  // As often as the rows are counted, no more.
  const [uses] = useRested(async () => counts && listUse(counts), [], [counts]);
  const lookAgain = useCallback(() => {
    // Firefox rejects in windows that keep nothing: then there is nothing to say.
    void look().then(setRoom, () => undefined);
  }, []);
  // What was deleted or added changes the whole too.
  useEffect(lookAgain, [lookAgain, uses]);
  const size = (bytes: number) => formatSize(bytes, i18n.language);

  async function askToKeep() {
    const promised = await navigator.storage.persist();
    if (!promised) toast({ text: t('backup:room.refused') });
    setRoom(await look());
  }

  const state = room ? roomState(room.used, room.quota) : null;
  const Icon = room?.lasting ? ShieldCheck : HardDrive;
  return (
    <section id="room">
      <h2 className="mb-2 text-lg font-semibold">{t('backup:room.title')}</h2>
      <Card className="flex flex-col gap-3 p-4">
        {(state === 'low' || state === 'full') && (
          <p role="alert" className="flex gap-2.5 rounded-md bg-warn-soft px-3.5 py-2.5 text-warn">
            <TriangleAlert aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" />
            {t(state === 'full' ? 'storage:full' : 'storage:low')}
          </p>
        )}
        {room && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
            <Icon className="size-5 shrink-0 text-muted" aria-hidden="true" />
            <div className="min-w-0 flex-1 basis-56">
              {room.used !== null && (
                <p>
                  {room.quota
                    ? t('storage:usedOf', { size: size(room.used), quota: size(room.quota) })
                    : t('backup:room.used', { size: size(room.used) })}
                </p>
              )}
              <p className="text-sm text-muted">
                {t(room.lasting ? 'backup:room.lasting' : 'backup:room.mayGo')}
              </p>
            </div>
            {!room.lasting && (
              <Button onClick={() => void askToKeep().catch(() => undefined)}>
                {t('backup:room.ask')}
              </Button>
            )}
          </div>
        )}
        {uses ? (
          <div className="-mb-2 border-t border-line">
            <StorageKinds
              lines={uses.map((use) => {
                const clear = clears[use.kind];
                return clear ? { ...use, clear } : use;
              })}
              // Never disabled while it is asked: a disabled button loses the focus that the dialog
              // gives back.
              onClear={setClearing}
            />
          </div>
        ) : (
          <Skeleton rows={4} />
        )}
      </Card>
      <ClearRoom kind={clearing} onCleared={onCleared} onClose={() => setClearing(null)} />
    </section>
  );
}
