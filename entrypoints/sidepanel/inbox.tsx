import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from '#imports';
import { InboxDesk } from '../../components/inbox/inbox-desk.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { useInboxEntries, useWaitingActions } from '../../utils/inbox/use-inbox.ts';
import { answeringNow } from '../../utils/sharing/shown.ts';

/** Who waits, beside the page. */
export function SideInbox({ now }: { now: number }) {
  const inbox = useInboxEntries();
  const actions = useWaitingActions();
  const answering = useLiveQuery(() => answeringNow(now), [now]);
  if (!inbox) return <Skeleton rows={5} />;
  return (
    <InboxDesk
      inbox={inbox}
      actions={actions}
      now={now}
      answering={answering}
      onOpen={(url) => void browser.tabs.create({ url })}
    />
  );
}
