import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { InboxDesk } from '../../../../components/inbox/inbox-desk.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { Tabs } from '../../../../components/ui/tabs.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { useInboxEntries, useWaitingActions } from '../../../../utils/inbox/use-inbox.ts';
import { PageHead } from '../../page-head.tsx';
import { Answers } from './answers.tsx';

/** Who waits, and how soon people were answered. */
export function InboxPage() {
  const { t } = useTranslation();
  const [view, setView] = useState<'inbox' | 'answers'>(() =>
    location.hash === '#inbox/answers' ? 'answers' : 'inbox',
  );
  const inbox = useInboxEntries();
  return (
    <>
      <PageHead
        title={t('inbox:title')}
        text={t(view === 'inbox' ? 'inbox:intro' : 'answers:intro')}
      />
      <Tabs
        label={t('inbox:title')}
        value={view}
        tabs={[
          { value: 'inbox', label: t('inbox:title'), ...(inbox ? { count: inbox.total } : {}) },
          { value: 'answers', label: t('answers:title') },
        ]}
        onChange={setView}
      >
        {view === 'answers' ? <Answers /> : <Waiting />}
      </Tabs>
    </>
  );
}

function Waiting() {
  const inbox = useInboxEntries();
  const actions = useWaitingActions();
  const now = useNow();
  if (!inbox) return <Skeleton rows={6} />;
  return (
    <InboxDesk
      inbox={inbox}
      actions={actions}
      now={now}
      onOpen={(url) => void browser.tabs.create({ url })}
    />
  );
}
