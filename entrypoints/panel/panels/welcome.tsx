import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Check, Clock, MessageSquareReply, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { metWords } from '../../../components/contact-words.ts';
import { Initials } from '../../../components/person-card.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { ask } from '../../../utils/messages.ts';
import { formatAgo } from '../../../utils/text/ago.ts';
import { contactsAt } from '../../../utils/welcome/lines.ts';
import type { ContactState } from '../../../utils/welcome/schema.ts';
import { changeContact } from '../../../utils/welcome/store.ts';
import { openTab, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';
import { ReplyTemplates } from './reply-templates.tsx';

/** Somebody met for the first time: how, and what the person has done about it. */
export function Welcome() {
  const { t, i18n } = useTranslation();
  const { subject, close } = usePanel();
  const now = useNow();
  const [replying, setReplying] = useState(false);
  // null: nobody; undefined: still being looked up.
  const contact = useLiveQuery(
    async () => (await contactsAt(subject.network, [subject]))[0] ?? null,
    [subject],
  );

  if (replying) return <ReplyTemplates onBack={() => setReplying(false)} />;
  if (contact === undefined) return <Skeleton />;
  if (contact === null) {
    return (
      <PanelFrame title={t('welcome:one')}>
        <EmptyState icon={<UserRound />} title={t('welcome:gone')}>
          <Button onClick={close}>{t('common:close')}</Button>
        </EmptyState>
      </PanelFrame>
    );
  }

  async function say(key: string, state: ContactState) {
    await changeContact(key, state, Date.now());
    await ask('ui.changed', { what: 'welcome' }).catch(() => undefined);
    close();
  }

  const { key, name, url, how, at } = contact;
  // In a list of people the page has no box to answer in.
  const canReply = subject.place === 'comment';
  return (
    <PanelFrame
      title={t('welcome:one')}
      footer={
        <>
          {canReply && (
            <Button
              kind="primary"
              autoFocus
              className="flex-1"
              icon={<MessageSquareReply />}
              onClick={() => setReplying(true)}
            >
              {t('welcome:greet')}
            </Button>
          )}
          <Button
            kind={canReply ? 'plain' : 'primary'}
            autoFocus={!canReply}
            className={canReply ? '' : 'flex-1'}
            icon={<Check />}
            onClick={() => void say(key, 'greeted')}
          >
            {t('welcome:greeted')}
          </Button>
          <Button
            className={canReply ? '' : 'flex-1'}
            icon={<Clock />}
            onClick={() => void say(key, 'not-now')}
          >
            {t('welcome:notNow')}
          </Button>
        </>
      }
    >
      <div className="flex items-center gap-3">
        <Initials name={name} />
        <div className="min-w-0">
          <h2 className="truncate text-lg font-semibold">
            {url ? (
              <button
                type="button"
                className="max-w-full truncate hover:underline"
                onClick={() => openTab(url)}
              >
                {name}
              </button>
            ) : (
              name
            )}
          </h2>
          <p className="text-sm text-muted">
            {t(metWords[how])} · {t('welcome:seen', { ago: formatAgo(at, now, i18n.language) })}
          </p>
        </div>
      </div>
      <p className="text-sm text-muted">{t('welcome:why')}</p>
    </PanelFrame>
  );
}
