import { useTranslation } from 'react-i18next';
import { whenWords } from '../../../../components/day-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { WhenForm } from '../../../../components/when-form.tsx';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { setUntil } from '../../../../utils/plan/temporary.ts';
import { tell } from '../../tell.ts';

interface UntilDialogProps {
  item: PlanItem | null;
  now: number;
  onClose: () => void;
}

const day = 86_400_000;

/** When a post that is out is to be deleted: a reminder with its link, nothing is deleted by us. */
export function UntilDialog({ item, now, onClose }: UntilDialogProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();

  async function keep(uuid: string, zone: string, until: number | null) {
    const kept = await setUntil(uuid, until, Date.now()).catch(() => null);
    tell('plan');
    const when = until === null ? '' : whenWords(until, zone, Date.now(), i18n.language, t);
    toast({
      text: !kept
        ? t('day:notChanged')
        : until === null
          ? t('calendar:until.never')
          : t('calendar:until.kept', { when }),
    });
    onClose();
  }

  const until = item?.until ?? null;
  return (
    <Dialog
      open={item !== null}
      title={t('calendar:until.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {item && (
        <div className="flex flex-col gap-4">
          <p className="line-clamp-2 text-muted">{item.text || t('day:withoutText')}</p>
          <WhenForm
            key={item.uuid}
            at={until !== null && until > now ? until : now + day}
            zone={item.zone}
            now={now}
            submit={t('calendar:until.do')}
            onPick={(at) => void keep(item.uuid, item.zone, at)}
            onCancel={onClose}
          />
          <p className="text-sm text-muted">{t('calendar:until.hint')}</p>
          {until !== null && (
            <Button
              kind="quiet"
              className="self-start"
              onClick={() => void keep(item.uuid, item.zone, null)}
            >
              {t('calendar:until.drop')}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  );
}
