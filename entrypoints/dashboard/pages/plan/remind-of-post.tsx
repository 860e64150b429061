import { useTranslation } from 'react-i18next';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { firstLine } from '../../../../utils/text/first-line.ts';
import { RemindDialog } from '../../remind-dialog.tsx';

interface RemindOfPostProps {
  item: PlanItem | null;
  now: number;
  onClose: () => void;
}

/** A reminder before a planned post, or at a time of its own. A draft has no time that counts. */
export function RemindOfPost({ item, now, onClose }: RemindOfPostProps) {
  const { t } = useTranslation();
  return (
    <RemindDialog
      subject={
        item && {
          about: { kind: 'plan', key: item.uuid },
          title: t('reminders:planTitle'),
          text: t('reminders:planText', {
            text: firstLine(item.text) || t('day:withoutText'),
          }),
          url: null,
          ...(item.state !== 'draft' && { dueAt: item.dueAt }),
        }
      }
      now={now}
      onClose={onClose}
    />
  );
}
