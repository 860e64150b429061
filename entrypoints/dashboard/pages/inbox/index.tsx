import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { InboxDesk } from '../../../../components/inbox/inbox-desk.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { Tabs } from '../../../../components/ui/tabs.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { useInboxEntries, useWaitingActions } from '../../../../utils/inbox/use-inbox.ts';
import type { Inbox } from '../../../../utils/inbox/store.ts';
import { countModeration } from '../../../../utils/moderation/store.ts';
import { answeringNow } from '../../../../utils/sharing/shown.ts';
import { NextStep } from '../../next-step.tsx';
import { PageHead } from '../../page-head.tsx';
import { Answers } from './answers.tsx';
import { Moderation } from './moderation.tsx';

const views = ['inbox', 'moderation', 'answers'] as const;
type View = (typeof views)[number];
const intros: Record<View, string> = {
  inbox: 'inbox:intro',
  moderation: 'moderation:intro',
  answers: 'answers:intro',
};

/** Who waits, and how soon people were answered. */
export function InboxPage() {
  const { t } = useTranslation();
  const [view, setView] = useState<View>(
    () => views.find((one) => location.hash === `#inbox/${one}`) ?? 'inbox',
  );
  const moderation = useLiveQuery(countModeration);
  const inbox = useInboxEntries();
  return (
    <>
      <PageHead title={t('inbox:title')} text={t(intros[view])} />
      <Tabs
        label={t('inbox:title')}
        value={view}
        tabs={[
          { value: 'inbox', label: t('inbox:title'), ...(inbox ? { count: inbox.total } : {}) },
          {
            value: 'moderation',
            label: t('moderation:title'),
            ...(moderation === undefined ? {} : { count: moderation }),
          },
          { value: 'answers', label: t('answers:title') },
        ]}
        onChange={setView}
      >
        {view === 'answers' && <Answers />}
        {view === 'moderation' && <Moderation />}
        {view === 'inbox' && <Waiting inbox={inbox} />}
      </Tabs>
    </>
  );
}

/** `inbox`: undefined while it is read. */
function Waiting({ inbox }: { inbox: Inbox | undefined }) {
  const actions = useWaitingActions();
  const now = useNow();
  const answering = useLiveQuery(() => answeringNow(now), [now]);
  if (!inbox) return <Skeleton rows={6} />;
  return (
    <InboxDesk
      inbox={inbox}
      actions={actions}
      now={now}
      onOpen={(url) => void browser.tabs.create({ url })}
      empty={<NextStep />}
      answering={answering}
    />
  );
}
