import { useState } from 'react';
import { Plus, Tag, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { instantOfDay } from '../utils/plan/agenda.ts';
import { clockAt } from '../utils/text/zone.ts';
import { Badge } from './ui/badge.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { ownZone } from '../utils/text/day-in.ts';

const mostTags = 20;

interface NoteMoreProps {
  /** There is a note that can hold until a day. */
  hasNote: boolean;
  /** `2026-11-21`; null: for good. */
  until: string | null;
  tags: readonly string[];
  now: number;
  onChange: (change: { until?: string | null; tags?: string[] }) => void;
}

/** Until when a note holds, and tags. A note whose day has passed is kept and called old. */
export function NoteMore({ hasNote, until, tags, now, onChange }: NoteMoreProps) {
  const { t, i18n } = useTranslation();
  const [tag, setTag] = useState('');
  const isOld = hasNote && until !== null && until < clockAt(now, ownZone()).day;
  const fresh = tag.trim().slice(0, 40);
  const day = (of: string) =>
    new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', dateStyle: 'medium' }).format(
      instantOfDay(of),
    );
  function add() {
    if (fresh && !tags.includes(fresh)) onChange({ tags: [...tags, fresh].slice(-mostTags) });
    setTag('');
  }
  return (
    <div className="flex flex-col gap-2">
      {isOld && (
        <p>
          <Badge tone="warn">{t('ledger:old', { day: day(until) })}</Badge>
        </p>
      )}
      {hasNote && (
        <label className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-muted">{t('ledger:until')}</span>
          <input
            type="date"
            className="control h-8 px-2"
            value={until ?? ''}
            onChange={(event) => onChange({ until: event.target.value || null })}
          />
          {until === null && <span className="text-muted">{t('ledger:noEnd')}</span>}
        </label>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        <Tag className="size-3.5 text-muted" aria-hidden="true" />
        <span className="sr-only">{t('ledger:tags')}</span>
        {tags.map((one) => (
          <span
            key={one}
            className="inline-flex items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2.5 text-sm"
          >
            {one}
            <button
              type="button"
              className="inline-flex size-5 items-center justify-center rounded-full text-muted hover:bg-bad-soft hover:text-bad"
              aria-label={t('ledger:tagRemove', { tag: one })}
              onClick={() => onChange({ tags: tags.filter((other) => other !== one) })}
            >
              <X className="size-3.5" aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          className="control h-7 w-28 px-2 text-sm"
          maxLength={40}
          aria-label={t('ledger:tagAdd')}
          placeholder={t('ledger:tagAdd')}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        {fresh && <IconButton label={t('ledger:tagAdd')} icon={<Plus />} onClick={add} />}
      </div>
    </div>
  );
}
