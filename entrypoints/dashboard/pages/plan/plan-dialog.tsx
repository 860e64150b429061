import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { describeMedia } from '../../../../utils/media/store.ts';
import { refusedWords } from '../../../../components/draft-words.ts';
import { PlanEditor } from '../../../../components/plan-editor.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { bestHoursOf } from '../../../../utils/insights/store.ts';
import { addPicture, planCommunities, planPictures } from '../../../../utils/plan/editing.ts';
import { checkDraft } from '../../../../utils/plan/check.ts';
import type { DraftFields, PlanCommunity, PlanPicture } from '../../../../utils/plan/form.ts';
import type { PlanDraft } from '../../../../utils/plan/schema.ts';
import { nextFreeSlot } from '../../../../utils/plan/store.ts';
import { oneFromRepeat, repeatFrom } from '../../../../utils/recurrence/form.ts';
import { HistoryOf } from '../sharing/history-of.tsx';
import { ManyDesk } from './many-desk.tsx';
import { RepeatDesk } from './repeat-desk.tsx';
import { usePlanSave, type EditedPlan } from './use-plan-save.tsx';
import { useMeasuredFolds } from '../../../../utils/preview/use-measured-folds.ts';
import { useShareAddress } from '../../../../utils/preview/use-share-address.ts';
import { formTimes } from '../../../../utils/slots/store.ts';

interface PlanDialogProps {
  edited: EditedPlan | null;
  onClose: () => void;
}

/** The editor with its phone preview in a dialog; keeps what was written. */
export function PlanDialog({ edited, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={edited !== null}
      wide
      title={t(edited?.uuid ? 'day:edit' : 'day:add')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {edited?.uuid && <HistoryOf kind="plan" uuid={edited.uuid} />}
      {edited && <Editor edited={edited} onClose={onClose} />}
    </Dialog>
  );
}

function Editor({ edited, onClose }: Omit<PlanDialogProps, 'edited'> & { edited: EditedPlan }) {
  const { t } = useTranslation();
  const { save, clash } = usePlanSave(edited, onClose);
  const address = useShareAddress();
  const measuredOf = useMeasuredFolds();
  const now = useNow();
  // Where the person went on with what was written; the form for one keeps it too.
  const [further, setFurther] = useState<{ way: 'one' | 'many' | 'repeat'; fields: DraftFields }>();
  // Asked once: what changes meanwhile must not disturb what is being written.
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => {
    let left = false;
    void begin(edited.initial).then((found) => {
      if (left) giveBack(found);
      else setBegun(found);
    });
    return () => {
      left = true;
    };
  }, [edited]);
  useEffect(() => {
    if (begun) return () => giveBack(begun);
    return undefined;
  }, [begun]);

  if (!begun) return <Skeleton rows={5} />;
  const { communities } = begun;
  const back = (fields: DraftFields) => setFurther({ way: 'one', fields });
  if (further?.way === 'many') {
    const { fields } = further;
    return <ManyDesk communities={communities} fields={fields} onBack={back} onClose={onClose} />;
  }
  if (further?.way === 'repeat') {
    return (
      <RepeatDesk
        communities={communities}
        initial={repeatFrom(further.fields)}
        following={null}
        onBack={(fields) => back(oneFromRepeat(fields))}
        onClose={onClose}
      />
    );
  }
  return (
    <div className="@container">
      {clash}
      <PlanEditor
        address={address}
        measuredOf={measuredOf}
        communities={begun.communities}
        bestHoursOf={(of) => bestHoursOf(of, Date.now())}
        times={formTimes}
        initial={begun.initial}
        fields={further?.fields}
        // What stands in the plan already is changed as one.
        onFurther={edited.uuid ? undefined : (way, fields) => setFurther({ way, fields })}
        pictures={begun.pictures}
        now={now}
        onSave={save}
        onCheck={(draft) => checkDraft(draft, edited.uuid, Date.now())}
        onAddMedia={(file, from) => addPicture(file, refusedWords(t), from)}
        onDescribe={describeMedia}
        onOpen={(url) => void browser.tabs.create({ url })}
        onCancel={onClose}
      />
    </div>
  );
}

interface Begun {
  communities: PlanCommunity[];
  initial: Partial<PlanDraft>;
  pictures: Record<string, PlanPicture>;
}

/** What the form needs; a new post without a time begins at the next free one. */
async function begin(initial: Partial<PlanDraft>): Promise<Begun> {
  const [communities, pictures] = await Promise.all([
    planCommunities(),
    planPictures(initial.media ?? []),
  ]);
  const community = initial.community ?? communities[0]?.key;
  if (!community || initial.dueAt !== undefined) return { communities, initial, pictures };
  const dueAt = await nextFreeSlot(community, Date.now());
  return { communities, initial: { ...initial, community, dueAt }, pictures };
}

const giveBack = ({ pictures }: Begun) =>
  Object.values(pictures).forEach(({ url }) => URL.revokeObjectURL(url));
