import { createContext, useContext } from 'react';
import { Layers, Repeat, StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanItem } from '../utils/plan/schema.ts';
import { whenWords } from './day-words.ts';

/** What a row cannot know by itself: who belongs to its set, and how a recurrence is opened. */
export interface Kin {
  /** Names of the other communities of a set, in the order of their time. */
  othersOf: (item: PlanItem) => readonly { uuid: string; name: string }[];
  onRepeat: (rule: string, run: number) => void;
  /** Opens all recurrences. */
  onRepeats: () => void;
  /** Brings another item of the set into view. */
  onItem: (uuid: string) => void;
}

/** Given by the plan's page; elsewhere rows show nothing of it. */
export const PlanKinContext = createContext<Kin | null>(null);

const quiet = 'rounded-sm font-medium text-ink hover:text-accent hover:underline';

/** Below an item's text: what it belongs to, and where it came from. */
export function PlanKin({ item, now }: { item: PlanItem; now: number }) {
  const { t, i18n } = useTranslation();
  const kin = useContext(PlanKinContext);
  const { repeats, note } = item;
  const others = kin && item.set ? kin.othersOf(item) : [];
  if (others.length === 0 && !(kin && repeats) && !note) return null;
  return (
    <ul className="flex flex-col gap-0.5 text-sm text-muted">
      {others.length > 0 && (
        <li className="flex items-start gap-1.5">
          <Layers className="mt-0.5 size-3.5 shrink-0" aria-hidden="true" />
          <span className="min-w-0">
            {t('many:together')}{' '}
            {others.map(({ uuid, name }, place) => (
              <span key={uuid}>
                {place > 0 && ', '}
                <button type="button" className={quiet} onClick={() => kin?.onItem(uuid)}>
                  {name}
                </button>
              </span>
            ))}
          </span>
        </li>
      )}
      {kin && repeats && (
        <li className="flex items-center gap-1.5">
          <Repeat className="size-3.5 shrink-0" aria-hidden="true" />
          <button
            type="button"
            className={quiet}
            onClick={() => kin.onRepeat(repeats.rule, repeats.run)}
          >
            {t('repeats:run', { n: repeats.run + 1 })}
          </button>
          {item.state === 'draft' && (
            // Drafts stand together: the day that this one is for is said here.
            <span>· {whenWords(item.dueAt, item.zone, now, i18n.language, t)}</span>
          )}
        </li>
      )}
      {note && (
        <li className="flex min-w-0 items-start gap-1.5">
          <StickyNote className="mt-0.5 size-3.5 shrink-0" aria-hidden="true" />
          {/^https?:\/\//u.test(note) ? (
            <a
              className="min-w-0 truncate text-accent hover:underline"
              href={note}
              target="_blank"
              rel="noreferrer"
            >
              {note.replace(/^https?:\/\/(?:www\.)?/u, '')}
            </a>
          ) : (
            <span className="line-clamp-2 min-w-0">{note}</span>
          )}
        </li>
      )}
    </ul>
  );
}
