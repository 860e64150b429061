import { useTranslation } from 'react-i18next';
import { whenWords } from '../../../../components/day-words.ts';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { WhenForm } from '../../../../components/when-form.tsx';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { movePlan } from '../../../../utils/plan/store.ts';
import { nextFullHour } from '../../../../utils/plan/when.ts';
import { tell } from '../../tell.ts';

interface MoveDialogProps {
  item: PlanItem | null;
  now: number;
  onClose: () => void;
}

/** Another day and time for an item, by its community's clock. */
export function MoveDialog({ item, now, onClose }: MoveDialogProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();

  async function move(uuid: string, at: number, zone: string) {
    const moved = await movePlan(uuid, at, Date.now()).catch(() => null);
    tell('plan');
    toast({
      text: moved
        ? t('day:moved', { when: whenWords(at, zone, Date.now(), i18n.language, t) })
        : t('day:notChanged'),
    });
    onClose();
  }

  return (
    <Dialog
      open={item !== null}
      title={t('day:move.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {item && (
        <div className="flex flex-col gap-4">
          <p className="line-clamp-2 text-muted">{item.text || t('day:withoutText')}</p>
          <WhenForm
            key={item.uuid}
            at={item.dueAt > now ? item.dueAt : nextFullHour(now)}
            zone={item.zone}
            now={now}
            submit={t('day:move.do')}
            onPick={(at) => void move(item.uuid, at, item.zone)}
            onCancel={onClose}
          />
        </div>
      )}
    </Dialog>
  );
}
