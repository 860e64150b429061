import {
  BellPlus,
  CalendarClock,
  CalendarPlus,
  Ellipsis,
  ExternalLink,
  Hourglass,
  Pencil,
  RotateCcw,
  Send,
  SkipForward,
  Smartphone,
  ThumbsUp,
  Timer,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isOpen, mayChange, mayStep } from '../utils/plan/rules.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import type { PhoneWidth } from '../utils/preview/phones.ts';
import { Button } from './ui/button.tsx';
import { Menu, type MenuAction } from './ui/menu.tsx';

/** What can be done with an item. A surface gives all of them; a row shows those that fit. */
export interface PlanActions {
  fill: (item: PlanItem) => void;
  edit: (item: PlanItem) => void;
  moveNow: (item: PlanItem) => void;
  moveToSlot: (item: PlanItem) => void;
  pickTime: (item: PlanItem) => void;
  /** When a post that is out is to be deleted. */
  pickUntil: (item: PlanItem) => void;
  skip: (item: PlanItem) => void;
  /** Reminds of something before the post. */
  remind?: (item: PlanItem) => void;
  remove: (item: PlanItem) => void;
  /** Shows it as the feeds will. */
  preview?: (item: PlanItem) => void;
  /** Of one that may be out: the person looked. */
  isOut: (item: PlanItem) => void;
  again: (item: PlanItem) => void;
  open: (url: string) => void;
  /** Opens a published post in a window as wide as a phone. */
  openAsPhone?: (url: string, width: PhoneWidth) => void;
  /** Opens the wall that it is for: seeing it there proves it. */
  openWall: (item: PlanItem) => void;
  /** The item that is being opened and filled; null: none. */
  filling: string | null;
}

interface ActionsProps {
  item: PlanItem;
  actions: PlanActions;
}

/** Its time has come: publishing is what one came for. */
const pressing = new Set<PlanItem['state']>(['due', 'opened', 'missed', 'not-found']);
/** It may be out already: to look comes before another try. */
const uncertain = new Set<PlanItem['state']>(['filled', 'unconfirmed', 'unknown']);
/** Publishing by hand instead is possible: nothing of it is on its way. */
const toHand = new Set<PlanItem['state']>(['planned', 'armed', 'refused']);

const place = 'my-1 self-start';

/** The one thing to do next with an item. */
export function PlanMain({ item, actions }: ActionsProps) {
  const { t } = useTranslation();
  const { liveUrl } = item;
  if (item.state === 'live' || item.state === 'sent' || item.state === 'handed-over') {
    return liveUrl ? (
      <Button
        size="small"
        className={place}
        icon={<ExternalLink />}
        onClick={() => actions.open(liveUrl)}
      >
        {t(item.state === 'handed-over' ? 'keys:row.openThere' : 'day:openPost')}
      </Button>
    ) : null;
  }
  if (item.state === 'draft') {
    return (
      <Button size="small" className={place} icon={<Pencil />} onClick={() => actions.edit(item)}>
        {t('day:finish')}
      </Button>
    );
  }
  if (uncertain.has(item.state)) {
    return (
      <Button
        size="small"
        className={place}
        icon={<ExternalLink />}
        onClick={() => actions.openWall(item)}
      >
        {t('day:openWall')}
      </Button>
    );
  }
  if (item.state === 'skipped') {
    return (
      <Button
        size="small"
        className={place}
        icon={<RotateCcw />}
        onClick={() => actions.edit(item)}
      >
        {t('day:planAgain')}
      </Button>
    );
  }
  // Ahead of its time a row stays calm: publishing early stands in the menu.
  if (!pressing.has(item.state)) return null;
  return (
    <Button
      size="small"
      kind="primary"
      className={place}
      icon={<Send />}
      disabled={actions.filling !== null}
      onClick={() => actions.fill(item)}
    >
      {t(actions.filling === item.uuid ? 'day:filling' : 'day:fill')}
    </Button>
  );
}

/** Everything else. */
export function PlanMenu({ item, actions }: ActionsProps) {
  const { t } = useTranslation();
  const movable = mayChange(item);
  const list: (MenuAction | false)[] = [
    item.state === 'unknown' && {
      label: t('keys:row.isOut'),
      icon: <ThumbsUp />,
      run: () => actions.isOut(item),
    },
    item.state === 'unknown' && {
      label: t('keys:row.again'),
      icon: <RotateCcw />,
      run: () => actions.again(item),
    },
    uncertain.has(item.state) && {
      label: t('day:fillAgain'),
      icon: <Send />,
      run: () => actions.fill(item),
    },
    toHand.has(item.state) && {
      label: t('day:fill'),
      icon: <Send />,
      run: () => actions.fill(item),
    },
    movable && {
      label: t('common:edit'),
      icon: <Pencil />,
      run: () => actions.edit(item),
    },
    actions.preview !== undefined && {
      label: t('preview:sheet.row'),
      icon: <Smartphone />,
      run: () => actions.preview?.(item),
    },
    movable && {
      label: t(item.way === 'key' ? 'keys:row.sendNow' : 'day:move.now'),
      icon: <Timer />,
      run: () => actions.moveNow(item),
    },
    movable && {
      label: t('day:move.slot'),
      icon: <CalendarPlus />,
      run: () => actions.moveToSlot(item),
    },
    movable && {
      label: t('day:move.pick'),
      icon: <CalendarClock />,
      run: () => actions.pickTime(item),
    },
    item.state === 'live' && {
      label: t('calendar:until.pick'),
      icon: <Hourglass />,
      run: () => actions.pickUntil(item),
    },
    actions.remind !== undefined &&
      isOpen(item) && {
        label: t('reminders:plan'),
        icon: <BellPlus />,
        run: () => actions.remind?.(item),
      },
    mayStep(item.state, 'skipped') &&
      item.state !== 'handed-over' && {
        label: t('day:skip'),
        icon: <SkipForward />,
        run: () => actions.skip(item),
      },
    item.state !== 'sending' && {
      label: t(item.state === 'handed-over' ? 'keys:row.forget' : 'common:delete'),
      icon: <Trash2 />,
      danger: true,
      run: () => actions.remove(item),
    },
  ];
  return (
    <Menu
      label={t('day:actions', { text: item.text.slice(0, 40) || t('day:withoutText') })}
      icon={<Ellipsis />}
      actions={list.filter((action) => action !== false)}
    />
  );
}
