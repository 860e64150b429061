import { useEffect, useState } from 'react';
import { HardDrive, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { formatSize } from '../../../utils/text/format.ts';

interface Room {
  /** Bytes; null: the browser does not say. */
  used: number | null;
  /** The browser promised not to clear it by itself. */
  lasting: boolean;
}

async function look(): Promise<Room> {
  const [{ usage }, lasting] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, lasting };
}

/** What room the data takes here, and whether the browser may clear it. */
export function StorageSection() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [room, setRoom] = useState<Room | null>(null);

  useEffect(() => {
    // Firefox rejects in windows that keep nothing: then there is nothing to say.
    void look().then(setRoom, () => undefined);
  }, []);
  if (!room) return null;

  async function askToKeep() {
    const promised = await navigator.storage.persist();
    if (!promised) toast({ text: t('backup:room.refused') });
    setRoom(await look());
  }

  const Icon = room.lasting ? ShieldCheck : HardDrive;
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t('backup:room.title')}</h2>
      <Card className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
        <Icon className="size-5 shrink-0 text-muted" aria-hidden="true" />
        <div className="min-w-0 flex-1 basis-56">
          {room.used !== null && (
            <p>{t('backup:room.used', { size: formatSize(room.used, i18n.language) })}</p>
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
      </Card>
    </section>
  );
}
