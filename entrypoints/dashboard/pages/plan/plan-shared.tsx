import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { PlanClaim } from '../../../../components/sharing/plan-claim.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { ask } from '../../../../utils/messages.ts';
import { isOpen } from '../../../../utils/plan/rules.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { sharedPosts, type SharedPost } from '../../../../utils/sharing/shown.ts';
import { tell } from '../../tell.ts';

const none: ReadonlyMap<string, SharedPost> = new Map();

/** What colleagues do with these posts, by uuid; read at once for all. */
export function useSharedPosts(items: readonly PlanItem[]): ReadonlyMap<string, SharedPost> {
  const uuids = items.map(({ uuid }) => uuid);
  return useLiveQuery(() => sharedPosts(uuids), [uuids.join(' ')]) ?? none;
}

interface PlanSharedProps {
  item: PlanItem;
  /** undefined: there is nothing to say. */
  shared: SharedPost | undefined;
  now: number;
  actions: PlanActions;
}

/** In a row of the plan: who planned it, who publishes it, and what the person has to decide. */
export function PlanShared({ item, shared, now, actions }: PlanSharedProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [busy, setBusy] = useState(false);
  if (!shared) return null;

  async function takeOver(out: boolean) {
    setBusy(true);
    const answer = await ask('ui.sharing.take-over', { uuid: item.uuid, out }).catch(() => null);
    setBusy(false);
    tell('plan');
    const done = answer?.done === true;
    if (done && out) toast({ text: t('keys:row.saidOut') });
    else toast({ text: t(done ? 'sharing:post.taken' : 'sharing:post.notTaken') });
  }
  return (
    <>
      {shared.plannedBy && (
        <p className="text-xs text-muted" data-planned-by>
          {t('sharing:history.plannedBy', { who: shared.plannedBy })}
        </p>
      )}
      <PlanClaim
        claim={shared.claim}
        noAnswer={shared.noAnswer && isOpen(item)}
        now={now}
        actions={{
          openWall: () => actions.openWall(item),
          isOut: () => void takeOver(true),
          takeOver: () => void takeOver(false),
          again: () => (item.way === 'key' ? actions.moveNow(item) : actions.fill(item)),
          busy: busy || actions.filling !== null,
        }}
      />
    </>
  );
}
