import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import type { PlanPicture, SaveAnswer } from '../../../../components/plan-draft.ts';
import { PlanEditor } from '../../../../components/plan-editor.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import type { PlanDraft } from '../../../../utils/plan/schema.ts';
import { savePlan } from '../../../../utils/plan/store.ts';
import { tell } from '../../tell.ts';
import { picturesOf, takeIn, toPlanCommunity } from './pictures.ts';

/** What is being planned; without a uuid it is a new one. */
export interface EditedPlan {
  initial: Partial<PlanDraft>;
  uuid?: string;
}

interface PlanDialogProps {
  edited: EditedPlan | null;
  communities: readonly Community[];
  onClose: () => void;
}

/** The editor with its phone preview in a dialog; keeps what was written. */
export function PlanDialog({ edited, communities, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={edited !== null}
      wide
      title={t(edited?.uuid ? 'day:edit' : 'day:add')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {edited && <Editor edited={edited} communities={communities} onClose={onClose} />}
    </Dialog>
  );
}

function Editor({
  edited,
  communities,
  onClose,
}: Omit<PlanDialogProps, 'edited'> & { edited: EditedPlan }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const [pictures, setPictures] = useState<Record<string, PlanPicture> | null>(null);

  useEffect(() => {
    let left = false;
    let made: Record<string, PlanPicture> = {};
    const giveBack = () => Object.values(made).forEach(({ url }) => URL.revokeObjectURL(url));
    void picturesOf(edited.initial.media ?? []).then((found) => {
      made = found;
      if (left) giveBack();
      else setPictures(found);
    });
    return () => {
      left = true;
      giveBack();
    };
  }, [edited]);

  async function save(draft: PlanDraft, options: { asDraft: boolean }): Promise<SaveAnswer> {
    try {
      const answer = await savePlan(draft, Date.now(), { uuid: edited.uuid, ...options });
      if ('rival' in answer) return answer;
      tell('plan');
      toast({ text: t(options.asDraft ? 'day:savedDraft' : 'day:saved') });
      onClose();
      return 'saved';
    } catch {
      return 'failed';
    }
  }

  if (!pictures) return <Skeleton rows={5} />;
  return (
    <PlanEditor
      communities={communities.map(toPlanCommunity)}
      initial={edited.initial}
      pictures={pictures}
      now={now}
      onSave={save}
      onAddMedia={(file) => takeIn(file, t)}
      onOpen={(url) => void browser.tabs.create({ url })}
      onCancel={onClose}
    />
  );
}
