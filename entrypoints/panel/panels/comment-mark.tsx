import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Check, MessageSquareReply, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AnswersAs } from '../../../components/answers-as.tsx';
import { PersonCard } from '../../../components/person-card.tsx';
import { ColleagueAnswers } from '../../../components/sharing/colleague-answers.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { ask } from '../../../utils/messages.ts';
import { cardOf, cardOfPerson, changeNote, writeNote } from '../../../utils/people/store.ts';
import { ledgerOf } from '../../../utils/people/ledger.ts';
import { useAnswerer } from '../answerer.ts';
import { useAnswering } from '../answering.ts';
import { dismissMatter, useMatter } from '../matter.ts';
import { openTab } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';
import { CommentSuspect } from '../suspect.tsx';
import { CommentTriage } from '../triage.tsx';
import { useWaitingKeys } from '../waiting-keys.tsx';
import { useRemindMe } from './remind-me.tsx';
import { ReplyTemplates } from './reply-templates.tsx';

/** Who is writing, what is known of them, and what to do about the comment or the dialogue. */
export function CommentMark() {
  const { t } = useTranslation();
  const now = useNow();
  const [replying, setReplying] = useState(false);
  const matter = useMatter();
  const card = useLiveQuery(async () => {
    if (!matter) return matter;
    if (!matter.private) return cardOf(matter.key);
    return matter.person === null ? null : cardOfPerson(matter.person);
  }, [matter]);
  const remind = useRemindMe(matter, now);
  const keys = useWaitingKeys(matter, now, () => setReplying(true));
  const who = useAnswerer();
  const person = card?.person.key;
  const shown = matter?.private === false ? matter.key : null;
  const ledger = useLiveQuery(
    () => (person === undefined ? undefined : ledgerOf(person, shown)),
    [person, shown],
  );

  const colleague = useAnswering(matter);

  if (replying) return <ReplyTemplates onBack={() => setReplying(false)} />;
  if (matter === undefined || card === undefined) return <Skeleton />;
  const dismissed = matter?.dismissed === true;

  async function dismiss() {
    if (!matter) return;
    if (!dismissed) return keys.setAside();
    await dismissMatter(matter, null);
    await ask('ui.changed', { what: 'comments' }).catch(() => undefined);
  }

  return (
    <PanelFrame
      title={t('panel:person.title')}
      about={matter?.private ? t('talk:privateAbout') : undefined}
      head={who && <AnswersAs name={who.name} sure={who.sure} />}
      keys={keys.hints}
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
          {matter && !matter.ours && (matter.waiting || dismissed) && (
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
      {colleague && <ColleagueAnswers by={colleague} />}
      {keys.above}
      {remind.above}
      {matter && !matter.private && !matter.ours && <CommentSuspect comment={matter.key} />}
      {matter && !matter.private && !matter.ours && <CommentTriage comment={matter.key} />}
      {card ? (
        <PersonCard
          card={card}
          ledger={ledger}
          now={now}
          onMore={(change) => void changeNote(card.person.key, change, Date.now())}
          onNote={(note, ...was) => writeNote(card.person.key, note, Date.now(), ...was)}
          onOpen={openTab}
        />
      ) : (
        <EmptyState
          icon={<UserRound />}
          title={matter?.name || t('common:nameless')}
          text={t('panel:person.unknownText')}
        />
      )}
    </PanelFrame>
  );
}
