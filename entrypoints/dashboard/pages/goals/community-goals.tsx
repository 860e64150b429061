import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../../components/not-kept.ts';
import { GoalList } from '../../../../components/goals/goal-list.tsx';
import { goalName } from '../../../../components/goals/goal-words.ts';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { copyGoals, goalOf, pacedGoals, setGoal } from '../../../../utils/goals/store.ts';
import { ask } from '../../../../utils/messages.ts';
import type { MetricId } from '../../../../utils/metrics/catalogue.ts';
import { listOf } from '../../../../utils/metrics/store.ts';
import { dayIn } from '../../../../utils/text/day-in.ts';

/** The popup shows goals too. Nobody hears it when it is closed: that is fine. */
const tellPopup = () => void ask('ui.popup', {}).catch(() => undefined);

/** A community's goals of a month (`YYYY-MM`); keeps what is changed. */
export function CommunityGoals({ community, month }: { community: Community; month: string }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const key = communityKey(community);
  const today = dayIn(community.zone, useNow());
  const shown = useLiveQuery(async () => {
    const [goals, list] = await Promise.all([pacedGoals(key, month, today), listOf(key)]);
    return { goals, list };
  }, [key, month, today]);
  if (!shown) return <Skeleton rows={2} />;

  async function change(metric: MetricId, target: number | null) {
    const before = await goalOf(key, metric, month);
    try {
      await setGoal({ community: key, metric, month }, target, Date.now());
    } catch (error) {
      return toast({ text: notKept(error, t, t('goals:notSaved')) });
    }
    tellPopup();
    if (target !== null || !before) return;
    toast({
      text: t('goals:removed', { metric: goalName(metric, t) }),
      action: {
        label: t('common:undo'),
        run: () =>
          void setGoal({ community: key, metric, month }, before.target, Date.now()).then(
            tellPopup,
            (error: unknown) => toast({ text: notKept(error, t, t('goals:notSaved')) }),
          ),
      },
    });
  }

  async function copy() {
    const count = await copyGoals(key, month, Date.now());
    if (count > 0) tellPopup();
    toast({ text: count > 0 ? t('goals:copied', { count }) : t('goals:copiedNone') });
  }

  return (
    <GoalList
      goals={shown.goals}
      first={shown.list.metrics}
      currency={shown.list.currency}
      onTarget={(metric, target) => void change(metric, target)}
      onCopy={() => void copy()}
    />
  );
}
