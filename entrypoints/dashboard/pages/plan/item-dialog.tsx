import { useTranslation } from 'react-i18next';
import { dayName } from '../../../../components/day-words.ts';
import { PlanRow, type PlanOwner } from '../../../../components/plan-row.tsx';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { dayOf } from '../../../../utils/plan/agenda.ts';
import type { PlanResult } from '../../../../utils/plan/results.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { PlanShared, useSharedPosts } from './plan-shared.tsx';

interface ItemDialogProps {
  item: PlanItem | undefined;
  owner: PlanOwner | undefined;
  result: PlanResult | undefined;
  now: number;
  actions: PlanActions;
  onClose: () => void;
}

/** All about one post of the calendar; what leads to another dialog closes this one. */
export function ItemDialog({ item, owner, result, now, actions, onClose }: ItemDialogProps) {
  const { t, i18n } = useTranslation();
  const shared = useSharedPosts(item ? [item] : []);
  const closing =
    <Args extends unknown[]>(run: (...args: Args) => void) =>
    (...args: Args) => {
      onClose();
      run(...args);
    };
  return (
    <Dialog
      open={item !== undefined}
      title={item ? dayName(dayOf(item), i18n.language) : ''}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {item && (
        <ul>
          <PlanRow
            item={item}
            owner={owner}
            result={result}
            now={now}
            actions={{
              ...actions,
              fill: closing(actions.fill),
              edit: closing(actions.edit),
              pickTime: closing(actions.pickTime),
              pickUntil: closing(actions.pickUntil),
              remove: closing(actions.remove),
            }}
          >
            <PlanShared item={item} shared={shared.get(item.uuid)} now={now} actions={actions} />
          </PlanRow>
        </ul>
      )}
    </Dialog>
  );
}
