import { CalendarClock, Ellipsis, Pencil, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { comingRuns, type Run } from '../../utils/recurrence/rules.ts';
import type { Recurrence } from '../../utils/recurrence/schema.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { whenWords } from '../day-words.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { ruleWords } from './repeat-words.ts';

interface RepeatRowProps {
  rule: Recurrence;
  owner: { name: string; colour: string } | undefined;
  /** The run that one came from; null: from the list, and the next one is meant. */
  from: Run | null;
  now: number;
  onChange: (from: Run) => void;
  onStop: (from: Run) => void;
}

/** One recurrence: in words, what comes next, and the ways to change or stop it. */
export function RepeatRow({ rule, owner, from, now, onChange, onStop }: RepeatRowProps) {
  const { t, i18n } = useTranslation();
  const next = comingRuns(rule, now, 1)[0];
  const start = from ?? next;
  const when = (run: Run) => whenWords(run.at, rule.zone, now, i18n.language, t);
  return (
    <li className="relative overflow-hidden rounded-lg border border-line bg-surface py-3 pr-3 pl-5">
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 w-1"
        style={{ background: owner?.colour }}
      />
      <div className="flex items-start justify-between gap-2">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
            {owner?.name ?? t('day:unknownCommunity')}
            <Badge tone={next ? 'accent' : 'plain'}>
              {next ? t('repeats:state.on') : t('repeats:state.over')}
            </Badge>
          </p>
          <p className="font-medium first-letter:uppercase">{ruleWords(rule, i18n.language, t)}</p>
          <p className="line-clamp-1 text-sm text-muted">
            {rule.make === 'drafts'
              ? t('repeats:make.drafts')
              : t('repeats:texts', { count: rule.texts.length })}
            {firstLine(rule.texts[0] ?? '') && ` · ${firstLine(rule.texts[0] ?? '')}`}
          </p>
          {next && (
            <p className="flex items-center gap-1.5 text-sm tabular-nums">
              <CalendarClock className="size-4 text-muted" aria-hidden="true" />
              {t('repeats:next', { when: when(next) })}
            </p>
          )}
        </div>
        {start && next && !from && (
          <Menu
            label={t('repeats:actions', { text: ruleWords(rule, i18n.language, t) })}
            icon={<Ellipsis />}
            actions={[
              {
                label: t('repeats:changeAll'),
                icon: <Pencil />,
                run: () => onChange(start),
              },
              {
                label: t('repeats:stop'),
                icon: <Square />,
                danger: true,
                run: () => onStop(start),
              },
            ]}
          />
        )}
      </div>
      {from && next && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" icon={<Pencil />} onClick={() => onChange(from)}>
            {t('repeats:changeFrom', { when: when(from) })}
          </Button>
          <Button size="small" kind="danger" icon={<Square />} onClick={() => onStop(from)}>
            {t('repeats:stopFrom', { when: when(from) })}
          </Button>
        </div>
      )}
    </li>
  );
}
