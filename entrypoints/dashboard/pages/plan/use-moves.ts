import { useTranslation } from 'react-i18next';
import { whenWords } from '../../../../components/day-words.ts';
import { refusalWords } from '../../../../components/calendar/move-words.ts';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { verdictOn, type Target, type Verdict } from '../../../../utils/plan/calendar.ts';
import { moveTo, takeMoveBack } from '../../../../utils/plan/moving.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { tell } from '../../tell.ts';

interface MovesOf {
  items: readonly PlanItem[];
  /** Milliseconds between posts of a community (`network:id`). */
  gapOf: (community: string) => number;
}

/** Moving in the calendar: what may be, why not, done, and taken back. */
export function useMoves({ items, gapOf }: MovesOf) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const language = i18n.language;

  const verdictOf = (item: PlanItem, target: Target): Verdict =>
    verdictOn(item, target, { now: Date.now(), others: items, gap: gapOf(item.community) });

  const refuse = (refused: Parameters<typeof refusalWords>[0], item: PlanItem) =>
    toast({ text: refusalWords(refused, item, t, language) });

  async function onMove(item: PlanItem, target: Target): Promise<PlanItem | null> {
    const verdict = verdictOf(item, target);
    if (verdict.kind === 'same') return null;
    if (verdict.kind === 'clash') {
      refuse({ kind: 'clash', other: verdict.other, gap: gapOf(item.community) }, item);
      return null;
    }
    if (verdict.kind !== 'fits') {
      refuse({ kind: verdict.kind }, item);
      return null;
    }
    const answer = await moveTo(item.uuid, verdict.at, Date.now()).catch(() => null);
    if (!answer) {
      toast({ text: t('day:notChanged') });
      return null;
    }
    if ('refused' in answer) {
      refuse(answer.refused, item);
      return null;
    }
    tell('plan');
    const { moved } = answer;
    toast({
      text: t('day:moved', { when: whenWords(moved.dueAt, moved.zone, Date.now(), language, t) }),
      action: {
        label: t('common:undo'),
        run: () =>
          void takeMoveBack(answer, Date.now()).then(
            (back) => (back ? tell('plan') : toast({ text: t('calendar:refused.changed') })),
            () => toast({ text: t('day:notChanged') }),
          ),
      },
    });
    return moved;
  }

  return { verdictOf, onMove };
}
