import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CalendarCheck, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { describeMedia } from '../../../utils/media/store.ts';
import { notSavedWords, refusedWords } from '../../../components/draft-words.ts';
import { PlanEditor } from '../../../components/plan-editor.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { FirstStepsLink } from '../../../components/first-steps/first-steps-link.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { ask } from '../../../utils/messages.ts';
import { bestHoursOf } from '../../../utils/insights/store.ts';
import {
  addPicture,
  planCommunities,
  planPictures,
  saveFromForm,
} from '../../../utils/plan/editing.ts';
import { checkDraft } from '../../../utils/plan/check.ts';
import type { DraftFields, PlanCommunity, PlanPicture } from '../../../utils/plan/form.ts';
import { nextFreeSlot } from '../../../utils/plan/store.ts';
import { dropUnfinished, keepUnfinished, readUnfinished } from '../../../utils/plan/unfinished.ts';
import { useMeasuredFolds } from '../../../utils/preview/use-measured-folds.ts';
import { useShareAddress } from '../../../utils/preview/use-share-address.ts';
import { formTimes } from '../../../utils/slots/store.ts';
import { openTab, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';

interface PlanThisProps {
  /** `network:id` of the community that is looked at; null when it is not known. */
  community: string | null;
  /** The text of the post that is planned again; null when none is. */
  postText: string | null;
  onBack: () => void;
}

type From = 'composer' | 'selection' | 'post' | 'none';

interface Beginning {
  text: string;
  from: From;
  community: string | undefined;
  dueAt: number | undefined;
  unfinished: { fields: DraftFields; pictures: Record<string, PlanPicture> } | null;
}

/** Makes a planned post of what the person has written or marked in the page, or of a post. */
export function PlanThis({ community, postText, onBack }: PlanThisProps) {
  const { t } = useTranslation();
  const { token, close } = usePanel();
  const now = useNow();
  const address = useShareAddress();
  const measuredOf = useMeasuredFolds();
  const communities = useLiveQuery(planCommunities);
  const beginning = useBeginning(token, community, postText, communities);
  const [resumed, setResumed] = useState(false);
  const [done, setDone] = useState<'planned' | 'kept' | null>(null);

  if (!communities || (communities.length > 0 && !beginning)) return <Skeleton />;
  const frame = { title: t('draft:planThis.title'), onBack };
  if (communities.length === 0 || !beginning) {
    return (
      <PanelFrame {...frame}>
        <EmptyState
          icon={<Users />}
          title={t('draft:side.nobody')}
          text={t('draft:side.nobodyText')}
        >
          <FirstStepsLink onOpen={() => openTab('/dashboard.html#welcome')} />
        </EmptyState>
      </PanelFrame>
    );
  }
  if (done) {
    return (
      <PanelFrame {...frame}>
        <EmptyState
          icon={<CalendarCheck />}
          title={done === 'planned' ? t('draft:planThis.saved') : t('draft:planThis.kept')}
        >
          <Button kind="primary" autoFocus onClick={close}>
            {t('draft:planThis.done')}
          </Button>
        </EmptyState>
      </PanelFrame>
    );
  }
  const { text, from, dueAt, unfinished } = beginning;
  const sources: Record<From, string | null> = {
    composer: t('draft:planThis.fromComposer'),
    selection: t('draft:planThis.fromSelection'),
    post: t('draft:planThis.fromPost'),
    none: null,
  };
  return (
    <PanelFrame {...frame} about={communities.find(({ key }) => key === community)?.name}>
      {unfinished && !resumed && (
        <p className="rounded-md bg-accent-soft px-3 py-2 text-sm">
          {t('draft:planThis.unfinished')}{' '}
          <button
            type="button"
            className="font-semibold text-accent hover:underline"
            onClick={() => setResumed(true)}
          >
            {t('draft:planThis.resume')}
          </button>
        </p>
      )}
      {!resumed && sources[from] && <p className="text-sm text-muted">{sources[from]}</p>}
      <PlanEditor
        address={address}
        measuredOf={measuredOf}
        key={String(resumed)}
        compact
        communities={communities}
        bestHoursOf={(of) => bestHoursOf(of, Date.now())}
        times={formTimes}
        initial={{ community: beginning.community, text, dueAt }}
        fields={resumed ? unfinished?.fields : undefined}
        pictures={unfinished?.pictures}
        now={now}
        onFields={(fields) => void keepUnfinished('panel', fields).catch(() => undefined)}
        onCheck={(draft) => checkDraft(draft, undefined, Date.now())}
        onAddMedia={(file, from) => addPicture(file, refusedWords(t), from)}
        onDescribe={describeMedia}
        onOpen={openTab}
        onSave={async (draft, { asDraft }) => {
          const answer = await saveFromForm(draft, { asDraft }, notSavedWords(t));
          if (answer === 'saved') {
            await dropUnfinished('panel');
            setDone(asDraft ? 'kept' : 'planned');
          }
          return answer;
        }}
      />
    </PanelFrame>
  );
}

/** Asked once: what changes in the page later must not disturb what is being written. */
function useBeginning(
  token: string,
  community: string | null,
  postText: string | null,
  communities: readonly PlanCommunity[] | undefined,
): Beginning | null {
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  // The community that is looked at, when it is the person's own; else their only one.
  const own =
    communities?.find(({ key }) => key === community) ??
    (communities?.length === 1 ? communities[0] : undefined);
  const known = communities !== undefined;
  const ownKey = own?.key;
  useEffect(() => {
    if (!known) return;
    let left = false;
    void begin(token, postText, ownKey).then((made) => {
      if (!left) setBeginning((old) => old ?? made);
    });
    return () => {
      left = true;
    };
  }, [token, postText, ownKey, known]);
  return beginning;
}

async function begin(
  token: string,
  postText: string | null,
  community: string | undefined,
): Promise<Beginning> {
  const [page, fields, dueAt] = await Promise.all([
    // A page that does not answer has nothing written in it, as far as we can know.
    ask('panel.draft', { token }).catch(() => ({ text: '', from: 'none' as const })),
    readUnfinished('panel').catch(() => null),
    community ? nextFreeSlot(community, Date.now()) : undefined,
  ]);
  const written = page.from !== 'none' && page.text.trim() !== '';
  const text = written ? page.text.trim() : (postText ?? '');
  const from = written ? page.from : postText ? 'post' : 'none';
  const worth = fields && (fields.text.trim() !== '' || fields.media.length > 0);
  const unfinished =
    worth && fields.text.trim() !== text
      ? { fields, pictures: await planPictures(fields.media) }
      : null;
  return { text, from, community, dueAt, unfinished };
}
