import { useTranslation } from 'react-i18next';
import { TeachingRow } from '../../../components/teaching-row.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import type { Teaching } from '../../../utils/teachings/schema.ts';
import { restoreTeaching, undoTeaching } from '../../../utils/teachings/store.ts';
import { tell } from '../tell.ts';

interface NetworkTeachingsProps {
  teachings: readonly Teaching[];
  now: number;
}

/** What the person taught of one network: how it goes, and the way back. */
export function NetworkTeachings({ teachings, now }: NetworkTeachingsProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  if (teachings.length === 0) return null;

  async function undo(teaching: Teaching) {
    await undoTeaching(teaching.id);
    tell('teachings');
    const restore = () => void restoreTeaching(teaching).then(() => tell('teachings'));
    toast({
      text: t('teach:list.undone'),
      action: { label: t('teach:list.restore'), run: restore },
    });
  }

  return (
    <section className="pb-2" data-teachings>
      <h3 className="text-sm text-muted">{t('health:taught')}</h3>
      <div className="divide-y divide-line">
        {teachings.map((teaching) => (
          <TeachingRow
            key={teaching.id}
            teaching={teaching}
            now={now}
            onUndo={() => void undo(teaching)}
          />
        ))}
      </div>
    </section>
  );
}
