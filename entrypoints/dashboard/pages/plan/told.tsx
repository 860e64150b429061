import { useState, type RefObject } from 'react';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PlanToldKey } from '../../../../components/plan-told-key.tsx';
import { PlanTold } from '../../../../components/plan-told.tsx';
import { useFocusOn } from '../../../../components/use-focus-on.ts';
import { rubricOf, type PlanOwner } from '../../../../components/plan-row.tsx';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { letStand } from '../../../../utils/plan/held.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { wantsLook } from '../../../../utils/sharing/post-claim.ts';
import { tell } from '../../tell.ts';
import { PlanShared, useSharedPosts } from './plan-shared.tsx';
import { HeldDialog } from './held-dialog.tsx';

interface ToldProps {
  items: readonly PlanItem[];
  ownerOf: (community: string) => PlanOwner | undefined;
  now: number;
  actions: PlanActions;
  /** Where the focus goes when the last one is decided. */
  heading: RefObject<HTMLElement | null>;
}

/** By hand there are other ways on. */
const byKey = ({ state, way }: PlanItem) =>
  state === 'unknown' || state === 'refused' || (state === 'missed' && way === 'key');

/** What was missed or is not on the wall stands on top until the person has decided. */
export function Told({ items, ownerOf, now, actions, heading }: ToldProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState<PlanItem | null>(null);
  const list = useFocusOn(
    items.map(({ uuid }) => uuid),
    heading,
  );
  const shared = useSharedPosts(items);
  if (items.length === 0) return null;
  const unsure = ({ uuid }: PlanItem) => wantsLook(shared.get(uuid)?.claim ?? null, now);
  const withColleagues = (item: PlanItem) => (
    <PlanShared item={item} shared={shared.get(item.uuid)} now={now} actions={actions} />
  );
  return (
    <section
      aria-label={t('day:told.title', { count: items.length })}
      className="mb-5 rounded-lg border border-line bg-warn-soft px-4 py-3"
    >
      <h2 className="flex items-center gap-2 font-semibold text-warn">
        <TriangleAlert className="size-4.5" aria-hidden="true" />
        {t('day:told.title', { count: items.length })}
      </h2>
      <ul className="divide-y divide-line" {...list}>
        {items.map((item) =>
          byKey(item) ? (
            <PlanToldKey
              key={item.uuid}
              item={item}
              owner={ownerOf(item.community)}
              now={now}
              actions={actions}
              unsure={unsure(item)}
            >
              {withColleagues(item)}
            </PlanToldKey>
          ) : (
            <PlanTold
              key={item.uuid}
              item={{
                ...item,
                state: item.state === 'not-found' || item.state === 'held' ? item.state : 'missed',
                owner: ownerOf(item.community),
                rubric: rubricOf(item, ownerOf(item.community)),
              }}
              now={now}
              busy={actions.filling !== null}
              onNow={() => (item.state === 'held' ? setHeld(item) : actions.fill(item))}
              onSlot={() => actions.moveToSlot(item)}
              onSkip={() => actions.skip(item)}
              unsure={unsure(item)}
            >
              {withColleagues(item)}
            </PlanTold>
          ),
        )}
      </ul>
      <HeldDialog
        item={held}
        ownerOf={ownerOf}
        now={now}
        onAnyway={(item) => {
          setHeld(null);
          void letStand(item.uuid, Date.now()).then((free) => {
            tell('plan');
            if (free) actions.fill(free);
          });
        }}
        onSkip={(item) => {
          setHeld(null);
          actions.skip(item);
        }}
        onClose={() => setHeld(null)}
      />
    </section>
  );
}
