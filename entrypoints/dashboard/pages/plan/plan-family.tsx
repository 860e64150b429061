import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameAmong } from '../../../../components/name-among.ts';
import { PlanKinContext, type Kin } from '../../../../components/plan-kin.tsx';
import type { PlanOwner } from '../../../../components/plan-row.tsx';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { RepeatsDialog, type ShownRepeats } from './repeats-dialog.tsx';
import { useSets, type PlanPeople } from './use-plan.ts';

interface PlanFamilyProps {
  people: PlanPeople;
  ownerOf: (community: string) => PlanOwner | undefined;
  now: number;
  /** Whatever shows planned posts. */
  children: ReactNode;
}

/** Lets the rows of the plan know what belongs together: sets, and runs of a recurrence. */
export function PlanFamily({ people, ownerOf, now, children }: PlanFamilyProps) {
  const { t, i18n } = useTranslation();
  const [repeats, setRepeats] = useState<ShownRepeats | null>(null);
  // Once for all rows: each asks for its own.
  const together = useSets();
  const sets = useMemo(() => setsOf(together ?? []), [together]);
  // The same shop has the same name in every network: then the network stands beside it.
  const nameOf = (key: string) => {
    const known = people.communities.get(key);
    return known ? nameAmong(known, people.mine, i18n.language) : t('day:unknownCommunity');
  };
  const kin: Kin = {
    othersOf: ({ uuid, set }) =>
      (sets.get(set ?? '') ?? [])
        .filter((item) => item.uuid !== uuid)
        .map((item) => ({ uuid: item.uuid, name: nameOf(item.community) })),
    onRepeat: (rule, run) => setRepeats({ rule, run }),
    onRepeats: () => setRepeats('all'),
    onItem: showItem,
  };
  return (
    <PlanKinContext value={kin}>
      {children}
      <RepeatsDialog shown={repeats} ownerOf={ownerOf} now={now} onClose={() => setRepeats(null)} />
    </PlanKinContext>
  );
}

/** Items that belong together, by their set, in the order of their time. */
function setsOf(items: readonly PlanItem[]): Map<string, PlanItem[]> {
  const sets = new Map<string, PlanItem[]>();
  for (const item of [...items].sort((a, b) => a.dueAt - b.dueAt)) {
    if (!item.set) continue;
    const known = sets.get(item.set);
    if (known) known.push(item);
    else sets.set(item.set, [item]);
  }
  return sets;
}

/** Scrolls to another item's row and lets its edge be seen for a moment. */
function showItem(uuid: string): void {
  for (const row of document.getElementsByTagName('section')) {
    if (row.dataset.plan !== uuid) continue;
    void row.scrollIntoView({ block: 'center' });
    row.animate([{ outline: '2px solid var(--gm-accent)' }, { outline: '2px solid transparent' }], {
      duration: 1600,
    });
  }
}
