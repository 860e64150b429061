import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Inbox as InboxIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  choicesOf,
  fits,
  inOrder,
  isLater,
  noFilters,
  type Urgency,
} from '../../utils/inbox/rules.ts';
import type { Answering } from '../../utils/sharing/shown.ts';
import type { InboxEntry, InboxFilters as Filters } from '../../utils/inbox/schema.ts';
import { laterMoments } from '../../utils/reminders/moments.ts';
import { KeyHints } from '../key-hints.tsx';
import { runKey } from '../own-keys.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxRow, type RowActions } from './inbox-row.tsx';
import { ownZone } from '../../utils/text/day-in.ts';
import { inboxKeys } from './inbox-keys.ts';

/** So many are drawn at once; the next page is a press away. */
const page = 50;

const groupWords: Record<Urgency, string> = {
  'angry-late': 'inbox:group.angryLate',
  angry: 'inbox:group.angry',
  late: 'inbox:group.late',
  soon: 'inbox:group.soon',
  rest: 'inbox:group.rest',
};

interface InboxProps {
  entries: readonly InboxEntry[];
  /** All that wait, also those that found no room. */
  total: number;
  now: number;
  networkTitle: (network: string) => string;
  actions: RowActions;
  /** Takes the last change back. */
  onUndo: () => void;
  /** Which colleagues answer now, by the entry's key. */
  answering?: ReadonlyMap<string, Answering> | undefined;
  /** What to do while nobody waits. */
  empty?: ReactNode;
}

/** All who wait, the most urgent first, worked through with the keyboard or without. */
export function Inbox(props: InboxProps) {
  const { entries, total, now, networkTitle, actions, onUndo, empty, answering } = props;
  const { t } = useTranslation();
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [shown, setShown] = useState(page);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const controls = useRef(new Map<string, HTMLButtonElement>());
  const list = useRef<HTMLUListElement>(null);
  /** The list has the keyboard: what takes the place of a row that left gets the focus. */
  const hasKeys = useRef(false);

  const lines = inOrder(
    entries.filter((entry) => fits(entry, filters, now)),
    now,
  );
  const drawn = lines.slice(0, shown);
  const place = drawn.findIndex(({ key }) => key === chosen);
  const [last, setLast] = useState(0);
  // The one that was worked on has left: the keys go on with what stands in its place.
  const at = place >= 0 ? place : Math.min(last, drawn.length - 1);
  const current = drawn[at];
  const later = entries.filter((entry) => isLater(entry, now)).length;

  useEffect(() => {
    if (place < 0 && hasKeys.current && current && document.activeElement === document.body) {
      controls.current.get(current.key)?.focus();
    }
  }, [place, current]);

  function choose(next: number) {
    const line = drawn[Math.max(0, Math.min(next, drawn.length - 1))];
    if (!line) return;
    setLast(drawn.indexOf(line));
    setChosen(line.key);
    controls.current.get(line.key)?.focus();
  }
  const change = (next: Filters) => {
    setFilters(next);
    setShown(page);
  };
  const put: RowActions = {
    ...actions,
    putOff: (line, when) => {
      setAsking(null);
      actions.putOff(line, when);
    },
  };
  const ask = (key: string, asked: boolean) => {
    setAsking(asked ? key : null);
    if (!asked) controls.current.get(key)?.focus();
  };
  const keys = {
    KeyJ: () => choose(at + (place < 0 ? 0 : 1)),
    ArrowDown: () => choose(at + (place < 0 ? 0 : 1)),
    KeyK: () => choose(at - 1),
    ArrowUp: () => choose(at - 1),
    Home: () => choose(0),
    End: () => choose(drawn.length - 1),
    KeyO: () => current && actions.open(current),
    KeyL: () =>
      current && (isLater(current, now) ? actions.takeBack(current) : ask(current.key, true)),
    KeyE: () => current && actions.setAside(current),
    KeyZ: onUndo,
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Filters have their own arrows and letters.
      const isFree = event.target === document.body;
      if (isFree || (event.target instanceof Node && list.current?.contains(event.target))) {
        runKey(event, keys);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const none = filters.state === 'later' ? 'inbox:none.later' : 'inbox:none.title';
  const filtered =
    lines.length === 0 && entries.some((one) => isLater(one, now) === (filters.state === 'later'));
  return (
    <div className="flex flex-col gap-3">
      <InboxFilters
        filters={filters}
        choices={choicesOf(entries)}
        counts={{ now: entries.length - later, later }}
        networkTitle={networkTitle}
        onChange={change}
      />
      {lines.length === 0 ? (
        <EmptyState
          icon={<InboxIcon />}
          title={t(filtered ? 'inbox:none.filtered' : none)}
          text={filtered || filters.state === 'later' ? undefined : t('inbox:none.text')}
        >
          {filtered && (
            <Button onClick={() => change({ ...noFilters, state: filters.state })}>
              {t('inbox:filter.clear')}
            </Button>
          )}
          {!filtered && filters.state !== 'later' && empty}
        </EmptyState>
      ) : (
        <>
          <KeyHints label={t('inbox:key.label')} hints={inboxKeys(t)} />
          <Card className="overflow-hidden">
            <ul
              ref={list}
              aria-label={t('inbox:title')}
              onFocus={() => (hasKeys.current = true)}
              onBlur={(event) => (hasKeys.current = event.relatedTarget === null)}
            >
              {drawn.map((line, i) => (
                <Grouped
                  key={line.key}
                  head={line.urgency === drawn[i - 1]?.urgency ? null : t(groupWords[line.urgency])}
                >
                  <InboxRow
                    line={line}
                    networkTitle={networkTitle(line.network)}
                    now={now}
                    answering={answering?.get(line.key)}
                    chosen={i === at}
                    moments={asking === line.key ? laterMoments(now, ownZone()) : null}
                    actions={put}
                    onChoose={() => {
                      setChosen(line.key);
                      setLast(i);
                    }}
                    onLater={(asked) => ask(line.key, asked)}
                    control={(element) => {
                      if (element) controls.current.set(line.key, element);
                      else controls.current.delete(line.key);
                    }}
                  />
                </Grouped>
              ))}
            </ul>
          </Card>
          {lines.length > shown && (
            <Button kind="quiet" onClick={() => setShown(shown + page)}>
              {t('inbox:more', { count: lines.length - shown })}
            </Button>
          )}
          {total > entries.length && (
            <p className="text-sm text-muted">
              {t('inbox:bounded', { shown: entries.length, total })}
            </p>
          )}
          <details className="text-sm">
            <summary className="w-fit font-medium text-accent marker:text-muted">
              {t('inbox:orderTitle')}
            </summary>
            <p className="mt-1 text-muted">{t('inbox:order')}</p>
          </details>
        </>
      )}
    </div>
  );
}

/** The first of a group has its heading. */
function Grouped({ head, children }: { head: string | null; children: React.ReactNode }) {
  return (
    <>
      {head && (
        <li className="border-t border-line bg-sunken px-4 py-1 first:border-t-0">
          <h2 className="eyebrow">{head}</h2>
        </li>
      )}
      {children}
    </>
  );
}
