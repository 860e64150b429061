import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenWords } from '../../components/day-words.ts';
import { LaterChoice } from '../../components/inbox/later-choice.tsx';
import { KeyHints } from '../../components/key-hints.tsx';
import { runKey } from '../../components/own-keys.ts';
import { Button } from '../../components/ui/button.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import { inOrder, isLater, type InboxLine } from '../../utils/inbox/rules.ts';
import { readInbox } from '../../utils/inbox/store.ts';
import { useWaitingActions } from '../../utils/inbox/use-inbox.ts';
import { ask } from '../../utils/messages.ts';
import { laterMoments } from '../../utils/reminders/moments.ts';
import type { Matter } from './matter.ts';
import { openTab, usePanel } from './panel-context.ts';
import { ownZone } from '../../utils/text/day-in.ts';

interface WaitingKeys {
  /** The person is asked until when, or told that nobody else waits here. */
  above: React.ReactNode;
  hints: React.ReactNode;
  setAside: () => void;
}

/**
 * The keys of a panel beside one who waits: next, previous, later, no answer needed, undo. They
 * work while the panel has the focus: the page's own keys are the page's.
 */
export function useWaitingKeys(
  matter: Matter | null | undefined,
  now: number,
  onReply: () => void,
): WaitingKeys {
  const { t, i18n } = useTranslation();
  const { token } = usePanel();
  const toast = useToasts();
  const actions = useWaitingActions();
  const [asking, setAsking] = useState(false);
  /** Nobody else waits on the page: who is next in the inbox; null: nobody. */
  const [elsewhere, setElsewhere] = useState<InboxLine | null | undefined>();
  const failed = () => toast({ text: t('day:notChanged') });
  const told = (text: string, undo: () => Promise<void>) =>
    toast({ text, action: { label: t('common:undo'), run: () => void undo().catch(failed) } });

  async function go(step: 1 | -1) {
    const answer = await ask('panel.go', { token, step }).catch(() => 'none' as const);
    if (answer === 'moved') return;
    const { entries } = await readInbox();
    const others = entries.filter((one) => one.key !== matter?.key && !isLater(one, now));
    setElsewhere(inOrder(others, now)[0] ?? null);
  }
  function putOff(at: number) {
    setAsking(false);
    if (!matter) return;
    const text = t('day:remind.text', { name: matter.name || t('common:nameless') });
    const when = whenWords(at, ownZone(), now, i18n.language, t);
    actions
      .putOff(matter, at, text)
      .then((undo) => told(t('inbox:putOff', { when }), undo), failed);
  }
  function setAside() {
    if (!matter) return;
    actions.setAside(matter).then((undo) => told(t('inbox:setAside'), undo), failed);
  }

  const answerable = matter && !matter.ours ? matter : null;
  const keys = {
    KeyJ: () => void go(1),
    ArrowRight: () => void go(1),
    KeyK: () => void go(-1),
    ArrowLeft: () => void go(-1),
    KeyR: onReply,
    KeyL: answerable ? () => setAsking(true) : undefined,
    KeyE: answerable?.waiting ? setAside : undefined,
    KeyZ: () => void actions.undo().catch(failed),
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => void runKey(event, keys);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const above = (
    <>
      {asking && (
        <LaterChoice
          moments={laterMoments(now, ownZone())}
          onPick={putOff}
          onCancel={() => setAsking(false)}
        />
      )}
      {elsewhere !== undefined && (
        <div role="status" className="flex flex-col gap-1.5 rounded-md bg-sunken px-3 py-2 text-sm">
          <p>{t(elsewhere ? 'inbox:go.none' : 'inbox:go.nobody')}</p>
          {elsewhere && (
            <Button size="small" autoFocus onClick={() => openTab(elsewhere.url)}>
              {t('inbox:go.elsewhere', { name: elsewhere.author || t('common:nameless') })}
            </Button>
          )}
        </div>
      )}
    </>
  );
  const hints = (
    <KeyHints
      label={t('inbox:key.label')}
      hints={[
        { keys: ['J', '→'], does: t('inbox:key.next') },
        { keys: ['K', '←'], does: t('inbox:key.before') },
        { keys: ['R'], does: t('inbox:key.reply') },
        { keys: ['L'], does: t('inbox:key.later') },
        { keys: ['E'], does: t('inbox:key.done') },
        { keys: ['Z'], does: t('inbox:key.undo') },
      ]}
    />
  );
  return { above, hints, setAside };
}
