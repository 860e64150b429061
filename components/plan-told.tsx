import type { ReactNode } from 'react';
import { CalendarPlus, ScanSearch, Send, SkipForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { whenWords } from './day-words.ts';
import { NoAccess } from './no-access.tsx';
import { RubricName, type RubricChip } from './rubric-chips.tsx';
import { Button } from './ui/button.tsx';

/** An item that waits for a decision: only what is needed to make it. */
export interface ToldItem {
  uuid: string;
  text: string;
  dueAt: number;
  zone: string;
  state: 'missed' | 'not-found' | 'held';
  owner: { name: string; colour: string; closed?: string | undefined } | undefined;
  rubric?: RubricChip | undefined;
}

interface PlanToldProps {
  item: ToldItem;
  now: number;
  busy: boolean;
  /** Little room: short words, no icons. */
  compact?: boolean;
  onNow: () => void;
  onSlot: () => void;
  onSkip: () => void;
  /** What colleagues do with it. */
  children?: ReactNode;
  /** A colleague may have published it: that is decided first. */
  unsure?: boolean;
}

/** What did not go out, with the three ways on. Nothing goes out by itself, and nothing is lost. */
export function PlanTold({
  item,
  now,
  busy,
  compact = false,
  onNow,
  onSlot,
  onSkip,
  children,
  unsure = false,
}: PlanToldProps) {
  const { t, i18n } = useTranslation();
  const { owner } = item;
  // One that is out already is looked at before anything is opened.
  const held = item.state === 'held';
  const main = held ? 'twice:held.look' : 'day:told.now';
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
          {item.rubric && (
            <>
              · <RubricName rubric={item.rubric} quiet />
            </>
          )}
          {item.state === 'not-found' && <span>· {t('day:state.notFound')}</span>}
          {item.state === 'held' && <span>· {t('twice:held.state')}</span>}
        </p>
        <p className="line-clamp-2">
          {item.text || <span className="text-muted">{t('day:withoutText')}</span>}
        </p>
        <NoAccess state={item.state} closed={owner?.closed} />
        {children}
      </div>
      <div className="flex flex-wrap gap-1.5">
        {!unsure && (
          <>
            <Button
              size="small"
              kind="primary"
              icon={compact ? undefined : held ? <ScanSearch /> : <Send />}
              title={t(main)}
              disabled={busy}
              onClick={onNow}
            >
              {t(compact && !held ? 'day:told.nowShort' : main)}
            </Button>
            <Button
              size="small"
              icon={compact ? undefined : <CalendarPlus />}
              title={t('day:move.slot')}
              disabled={busy}
              onClick={onSlot}
            >
              {t('day:told.slot')}
            </Button>
          </>
        )}
        <Button
          size="small"
          kind="quiet"
          icon={compact ? undefined : <SkipForward />}
          disabled={busy}
          onClick={onSkip}
        >
          {t('day:told.skip')}
        </Button>
      </div>
    </li>
  );
}
