import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { FirstStepsLink } from '../../components/first-steps/first-steps-link.tsx';
import { SyncSign } from '../../components/sharing/sync-sign.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { Segmented } from '../../components/ui/segmented.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { useNow } from '../../components/use-now.ts';
import { planCommunities, planPictures } from '../../utils/plan/editing.ts';
import type { DraftFields } from '../../utils/plan/form.ts';
import { nextFreeSlot } from '../../utils/plan/store.ts';
import { brandStates } from '../../utils/sharing/shown.ts';
import { signOf } from '../../utils/sharing/sign.ts';
import { SideInbox } from './inbox.tsx';
import { SideEditor } from './side-editor.tsx';
import { Today } from './today.tsx';

/** An own page may be opened by its path alone. */
const openFirstSteps = () => void browser.tabs.create({ url: '/dashboard.html#welcome' });

const openSharing = () => void browser.tabs.create({ url: '/dashboard.html#sharing' });

/** The draft and its preview beside the page, and today's plan below. */
export function App({ first }: { first: DraftFields | null }) {
  const { t } = useTranslation();
  const now = useNow();
  // A form that begins anew has no unfinished fields: each is a new round.
  const [round, setRound] = useState({ number: 0, fields: first });
  const communities = useLiveQuery(planCommunities);
  const shared = useLiveQuery(brandStates);
  const [view, setView] = useState<'draft' | 'inbox'>('draft');
  const begun = useBeginning(round.number, round.fields, communities?.[0]?.key);

  if (!communities) return <Skeleton />;
  if (communities.length === 0) {
    return (
      <main>
        <h1 className="sr-only">{t('draft:side.title')}</h1>
        <EmptyState
          icon={<Users />}
          title={t('draft:side.nobody')}
          text={t('draft:side.nobodyText')}
        >
          <FirstStepsLink onOpen={openFirstSteps} />
        </EmptyState>
      </main>
    );
  }
  return (
    <main className="mx-auto flex max-w-5xl min-w-0 flex-col gap-6 px-3 py-3 sm:px-5">
      <h1 className="sr-only">{t('draft:side.title')}</h1>
      <div className="flex items-center justify-between gap-2">
        <Segmented
          label={t('inbox:side.label')}
          labelHidden
          value={view}
          choices={[
            { value: 'draft', label: t('inbox:side.draft') },
            { value: 'inbox', label: t('inbox:side.inbox') },
          ]}
          onChange={setView}
        />
        <SyncSign sign={signOf(shared ?? [])} now={now} onOpen={openSharing} />
      </div>
      {view === 'inbox' && <SideInbox now={now} />}
      {/* Hidden, not gone: what is being written stays as it is. */}
      <div hidden={view !== 'draft'} className={view === 'draft' ? 'flex flex-col gap-6' : ''}>
        {begun?.round === round.number ? (
          <SideEditor
            key={round.number}
            communities={communities}
            now={now}
            {...begun}
            onNew={(fields) => setRound({ number: round.number + 1, fields })}
          />
        ) : (
          <Skeleton />
        )}
        <Today communities={communities} now={now} />
      </div>
    </main>
  );
}

/** What the form of a round begins with; undefined while the database is asked. */
function useBeginning(round: number, fields: DraftFields | null, community: string | undefined) {
  // Between two rounds the answer of the one before still stands: it names its round.
  // Asked once a round: what changes later must not disturb what is being written.
  const known = community !== undefined;
  return useLiveQuery(async () => {
    if (!community) return undefined;
    const pictures = await planPictures(fields?.media ?? []);
    const dueAt = fields ? null : await nextFreeSlot(community, Date.now());
    return { round, fields, pictures, dueAt };
  }, [round, known]);
}
