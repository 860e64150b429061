import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Check, MessageSquareReply, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PersonCard } from '../../../components/person-card.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { commentByKey, dismissComment } from '../../../utils/comments/store.ts';
import { ask } from '../../../utils/messages.ts';
import { cardOf, writeNote } from '../../../utils/people/store.ts';
import { databaseKey, openTab, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';
import { useRemindMe } from './remind-me.tsx';
import { ReplyTemplates } from './reply-templates.tsx';

/** Who is writing, what is known of them, and what to do about the comment. */
export function CommentMark() {
  const { t } = useTranslation();
  const { subject } = usePanel();
  const now = useNow();
  const key = databaseKey(subject);
  const [replying, setReplying] = useState(false);
  const known = useLiveQuery(async () => {
    const comment = await commentByKey(key);
    return { comment, card: await cardOf(key) };
  }, [key]);

  const remind = useRemindMe(known?.comment, now);

  if (replying) return <ReplyTemplates onBack={() => setReplying(false)} />;
  if (!known) return <Skeleton />;
  const { comment, card } = known;
  const dismissed = comment?.dismissedAt !== null && comment?.dismissedAt !== undefined;

  async function dismiss() {
    await dismissComment(key, dismissed ? null : Date.now());
    await ask('ui.changed', { what: 'comments' }).catch(() => undefined);
  }

  return (
    <PanelFrame
      title={t('panel:person.title')}
      footer={
        <>
          <Button
            kind="primary"
            autoFocus
            className="flex-1"
            icon={<MessageSquareReply />}
            onClick={() => setReplying(true)}
          >
            {t('panel:person.reply')}
          </Button>
          {comment && !comment.ours && (comment.waiting === 1 || dismissed) && (
            <Button
              icon={dismissed ? <Check /> : undefined}
              aria-pressed={dismissed}
              onClick={() => void dismiss()}
            >
              {t('panel:person.noAnswer')}
            </Button>
          )}
          {remind.menu}
        </>
      }
    >
      {remind.above}
      {card ? (
        <PersonCard
          card={card}
          now={now}
          onNote={(note) => writeNote(card.person.key, note, Date.now())}
          onOpen={openTab}
        />
      ) : (
        <EmptyState
          icon={<UserRound />}
          title={comment?.authorName || t('common:nameless')}
          text={t('panel:person.unknownText')}
        />
      )}
    </PanelFrame>
  );
}
