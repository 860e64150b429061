import type { ReactNode } from 'react';
import { ExternalLink, Pencil, RotateCcw, Send, SkipForward, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanItem } from '../utils/plan/schema.ts';
import { whenWords } from './day-words.ts';
import { PlanByKey } from './plan-by-key.tsx';
import type { PlanActions } from './plan-row-actions.tsx';
import type { PlanOwner } from './plan-row.tsx';
import { stateWords } from './plan-words.ts';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';

interface PlanToldKeyProps {
  item: PlanItem;
  owner: PlanOwner | undefined;
  now: number;
  actions: PlanActions;
  /** What colleagues do with it. */
  children?: ReactNode;
  /** A colleague may have published it: that is decided first. */
  unsure?: boolean;
}

/** A post that its key did not bring out for sure: what is known, and the ways on. */
export function PlanToldKey({
  item,
  owner,
  now,
  actions,
  children,
  unsure = false,
}: PlanToldKeyProps) {
  const { t, i18n } = useTranslation();
  const state = stateWords[item.state];
  const busy = actions.filling !== null;
  const small = { size: 'small', disabled: busy } as const;
  return (
    <li data-plan={item.uuid} className="flex flex-col gap-2 py-2.5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
          <span
            aria-hidden="true"
            className="size-2 shrink-0 rounded-full"
            style={{ background: owner?.colour }}
          />
          {owner?.name ?? t('day:unknownCommunity')} ·{' '}
          <span className="tabular-nums">
            {whenWords(item.dueAt, item.zone, now, i18n.language, t)}
          </span>
          <Badge tone={state.tone}>{t(state.name)}</Badge>
        </p>
        <p className="line-clamp-2">
          {item.text || <span className="text-muted">{t('day:withoutText')}</span>}
        </p>
        <PlanByKey item={item} />
        {children}
      </div>
      <div className="flex flex-wrap gap-1.5">
        {unsure ? null : item.state === 'unknown' ? (
          <>
            <Button
              {...small}
              kind="primary"
              icon={<ExternalLink />}
              onClick={() => actions.openWall(item)}
            >
              {t('day:openWall')}
            </Button>
            <Button {...small} icon={<ThumbsUp />} onClick={() => actions.isOut(item)}>
              {t('keys:row.isOut')}
            </Button>
            <Button {...small} icon={<RotateCcw />} onClick={() => actions.again(item)}>
              {t('keys:row.again')}
            </Button>
          </>
        ) : (
          <>
            <Button {...small} kind="primary" icon={<Send />} onClick={() => actions.moveNow(item)}>
              {t('keys:row.sendNow')}
            </Button>
            <Button {...small} icon={<Pencil />} onClick={() => actions.edit(item)}>
              {t('keys:row.change')}
            </Button>
            <Button {...small} onClick={() => actions.fill(item)}>
              {t('keys:way.hand')}
            </Button>
          </>
        )}
        <Button {...small} kind="quiet" icon={<SkipForward />} onClick={() => actions.skip(item)}>
          {t('day:told.skip')}
        </Button>
      </div>
    </li>
  );
}
