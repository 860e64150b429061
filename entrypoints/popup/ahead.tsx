import { useState, type ReactNode, type RefObject } from 'react';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../components/copy-text.ts';
import { whenWords } from '../../components/day-words.ts';
import { fillWords, publishesNow, textIsIn } from '../../components/fill-words.ts';
import { NextPost } from '../../components/next-post.tsx';
import { PacedPost } from '../../components/paced-post.tsx';
import { PlanToldShort } from '../../components/plan-told-short.tsx';
import { PlanTold } from '../../components/plan-told.tsx';
import { ReminderRow } from '../../components/reminder-row.tsx';
import { Card } from '../../components/ui/card.tsx';
import { useFocusOn } from '../../components/use-focus-on.ts';
import { useToasts } from '../../components/ui/toast.tsx';
import type { PopupPost, PopupRecord } from '../../utils/checklist/schema.ts';
import { ask } from '../../utils/messages.ts';
import { endOfFill } from '../../utils/plan/fill-end.ts';
import { skip, textOf, toNextSlot } from './day-changes.ts';
import { useReminderActions } from './reminder-actions.ts';

/** More decisions than this at once are made on the dashboard. */
const toldAtMost = 2;

interface AheadProps {
  record: PopupRecord;
  /** What a network is called that Groupmate may not read; undefined: it may. */
  closed: (network: string) => string | undefined;
  now: number;
  /** Where the focus goes when the last decision is made. */
  heading: RefObject<HTMLElement | null>;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
  onPlan: () => void;
}

/** What wants a decision, what rings, what is next. Each part is there only when it has something. */
export function Ahead({ record, closed, now, heading, onOpen, onPlan }: AheadProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [filling, setFilling] = useState<string | null>(null);
  const { missed, next, reminders, counts, paced } = record;
  const told = missed.slice(0, toldAtMost);
  const list = useFocusOn(
    told.map(({ uuid }) => uuid),
    heading,
  );
  const sayFailed = () => toast({ text: t('day:notChanged') });
  const ringing = reminders.filter(({ due }) => due).length;
  const actions = useReminderActions(onOpen);

  async function fill(post: PopupPost) {
    setFilling(post.uuid);
    const result = await ask('ui.fill', { uuid: post.uuid }).catch(() => endOfFill(post.uuid));
    // When the page came to the front this popup is gone: the background told the rest by then.
    setFilling(null);
    const said = fillWords(result, null, post.nowUnlessSet).filter(
      ({ word }, at) => at === 0 || word === publishesNow.word,
    );
    const copied = !textIsIn(result) && (await copyText(await textOf(post.uuid)));
    const sentences = said.map(({ word, values }) => t(word, values));
    if (copied) sentences.push(t('day:filled.copied'));
    if (said.length) toast({ text: sentences.join(' ') });
  }

  async function move(post: PopupPost) {
    const at = await toNextSlot(post.uuid);
    if (at === null) return sayFailed();
    const when = whenWords(at, post.zone, now, i18n.language, t);
    toast({ text: t('day:moved', { when }) });
  }

  return (
    <>
      {told.length > 0 && (
        <section
          aria-label={t('day:told.title', { count: counts.missed })}
          className="rounded-lg border border-line bg-warn-soft px-3 pt-2.5 pb-1"
        >
          <h2 className="flex items-center gap-1.5 text-sm font-semibold text-warn">
            <TriangleAlert className="size-4" aria-hidden="true" />
            {t('day:told.title', { count: counts.missed })}
          </h2>
          <ul className="divide-y divide-line" {...list}>
            {told.map((post) =>
              post.state === 'unknown' || post.state === 'refused' ? (
                <PlanToldShort key={post.uuid} post={post} now={now} onPlan={onPlan} />
              ) : (
                <PlanTold
                  key={post.uuid}
                  item={{
                    ...post,
                    text: post.line,
                    state:
                      post.state === 'not-found' || post.state === 'held' ? post.state : 'missed',
                    owner: {
                      name: post.community,
                      colour: post.colour,
                      closed: closed(post.network),
                    },
                  }}
                  now={now}
                  busy={filling !== null}
                  compact
                  onNow={() => (post.state === 'held' ? onPlan() : void fill(post))}
                  onSlot={() => void move(post).catch(sayFailed)}
                  onSkip={() => void skip(post.uuid).catch(sayFailed)}
                />
              ),
            )}
          </ul>
          {counts.missed > told.length && (
            <button
              type="button"
              className="mb-1.5 text-sm font-medium text-accent hover:underline"
              onClick={onPlan}
            >
              {t('day:more', { count: counts.missed - told.length })}
            </button>
          )}
        </section>
      )}
      {reminders.length > 0 && (
        <Part title={t('day:reminders')}>
          {reminders.map((reminder) => (
            <ReminderRow key={reminder.uuid} reminder={reminder} now={now} actions={actions} />
          ))}
          {counts.reminders > ringing && (
            <li className="py-1.5">
              <button
                type="button"
                className="text-sm font-medium text-accent hover:underline"
                onClick={onPlan}
              >
                {t('day:more', { count: counts.reminders - ringing })}
              </button>
            </li>
          )}
        </Part>
      )}
      {paced.length > 0 && (
        <Part title={t('insights:pace.title')}>
          {paced.map((post) => (
            <PacedPost key={post.key} post={post} onOpen={onOpen} />
          ))}
        </Part>
      )}
      {next.length > 0 && (
        <Part title={t('day:next')}>
          {next.map((post) => (
            <NextPost
              key={post.uuid}
              post={post}
              closed={closed(post.network)}
              now={now}
              busy={filling === post.uuid}
              onFill={() => void fill(post)}
            />
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card aria-label={title} className="px-3 pt-2 pb-1">
      <h2 className="eyebrow">{title}</h2>
      <ul className="divide-y divide-line">{children}</ul>
    </Card>
  );
}
