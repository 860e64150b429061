import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { whenWords } from '../../../../components/day-words.ts';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { usePhoneWindow } from '../../../../components/use-phone-window.ts';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { communityByKey } from '../../../../utils/communities/store.ts';
import { ask, type FillOutcome } from '../../../../utils/messages.ts';
import { endOfFill } from '../../../../utils/plan/fill-end.ts';
import { itIsOut, sendAgain } from '../../../../utils/plan/deliveries.ts';
import { openPhoneWindow } from '../../../../utils/phone-window.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import {
  deletePlan,
  movePlan,
  nextFreeSlot,
  restorePlan,
  skipPlan,
} from '../../../../utils/plan/store.ts';
import { tell } from '../../tell.ts';

/** How a fill went; `failed`: nobody could say. */
export interface Filled {
  item: PlanItem;
  outcome: FillOutcome | 'failed';
}

const openTab = (url: string) => void browser.tabs.create({ url });

/** Fills once more; `anyAuthor`: in whatever name the page writes. */
type Refill = (item: PlanItem, anyAuthor: boolean) => void;

interface Shown {
  edit: (item: PlanItem) => void;
  pickTime: (item: PlanItem) => void;
  pickUntil: (item: PlanItem) => void;
  remind: (item: PlanItem) => void;
  preview: (item: PlanItem) => void;
  filled: (filled: Filled) => void;
}

/** What the rows of the plan can do; every change is told to the background and can be seen. */
export function usePlanActions(shown: Shown): PlanActions & { refill: Refill } {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const openAsPhone = usePhoneWindow(openPhoneWindow);
  const [filling, setFilling] = useState<string | null>(null);

  /** Runs a change, tells of it, and says what it came to. */
  async function change(run: () => Promise<PlanItem | null>, said: (item: PlanItem) => string) {
    try {
      const changed = await run();
      tell('plan');
      toast({ text: changed ? said(changed) : t('day:notChanged') });
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }
  const moved = (item: PlanItem) =>
    t('day:moved', { when: whenWords(item.dueAt, item.zone, Date.now(), i18n.language, t) });

  async function fill(item: PlanItem, anyAuthor = false) {
    setFilling(item.uuid);
    const outcome = await ask('ui.fill', { uuid: item.uuid, anyAuthor }).catch(() =>
      endOfFill(item.uuid),
    );
    setFilling(null);
    shown.filled({ item, outcome });
  }

  async function remove(item: PlanItem) {
    // What the store had, not what was on the screen: it may have gone out meanwhile.
    const gone = await deletePlan(item.uuid);
    tell('plan');
    if (!gone) return;
    toast({
      text: t(gone.state === 'handed-over' ? 'keys:row.forgotten' : 'day:deleted'),
      action: {
        label: t('common:undo'),
        run: () => void restorePlan(gone).then(() => tell('plan')),
      },
    });
  }

  return {
    filling,
    fill: (item) => void fill(item),
    refill: (item, anyAuthor) => void fill(item, anyAuthor),
    edit: shown.edit,
    pickTime: shown.pickTime,
    pickUntil: shown.pickUntil,
    remind: shown.remind,
    preview: shown.preview,
    open: openTab,
    openAsPhone,
    openWall: (item) =>
      void communityByKey(item.community).then((known) => (known ? openTab(known.url) : null)),
    moveNow: (item) =>
      void change(
        () => movePlan(item.uuid, Date.now(), Date.now()),
        ({ way }) => t(way === 'key' ? 'keys:row.sentAgain' : 'day:movedNow'),
      ),
    moveToSlot: (item) =>
      void change(async () => {
        const now = Date.now();
        return movePlan(item.uuid, await nextFreeSlot(item.community, now), now);
      }, moved),
    skip: (item) =>
      void change(
        () => skipPlan(item.uuid, Date.now()),
        () => t('day:skipped'),
      ),
    remove: (item) => void remove(item),
    isOut: (item) =>
      void change(
        () => itIsOut(item.uuid, Date.now()),
        () => t('keys:row.saidOut'),
      ),
    again: (item) =>
      void change(
        () => sendAgain(item.uuid, Date.now()),
        () => t('keys:row.sentAgain'),
      ),
  };
}
