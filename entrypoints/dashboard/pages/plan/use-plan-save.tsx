import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notSavedWords } from '../../../../components/draft-words.ts';
import { TwoVersions } from '../../../../components/two-versions.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { saveFromForm } from '../../../../utils/plan/editing.ts';
import type { SaveAnswer } from '../../../../utils/plan/form.ts';
import type { PlanDraft } from '../../../../utils/plan/schema.ts';

/** What is being planned; without a uuid it is a new one. */
export interface EditedPlan {
  initial: Partial<PlanDraft>;
  uuid?: string;
}

interface PlanSave {
  save: (draft: PlanDraft, options: { asDraft: boolean }) => Promise<SaveAnswer>;
  /** Both versions, while another window's stands against this one. */
  clash: ReactNode;
}

/** Saves the form of one post; where another window saved it meanwhile, the person decides. */
export function usePlanSave({ initial, uuid }: EditedPlan, onClose: () => void): PlanSave {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [was, setWas] = useState(initial);
  const [clash, setClash] = useState<{
    mine: PlanDraft;
    theirs: PlanDraft;
    asDraft: boolean;
  } | null>(null);

  const written = ({ text, dueAt, zone, media }: PlanDraft) => {
    const form = new Intl.DateTimeFormat(i18n.language, {
      ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: zone },
    });
    return [form.format(dueAt), text, ...(media.length ? [`+${media.length}`] : [])].join('\n\n');
  };

  async function keep(
    draft: PlanDraft,
    asDraft: boolean,
    over: { uuid?: string; was?: Partial<PlanDraft> },
  ): Promise<SaveAnswer> {
    const onTheirs = (theirs: PlanDraft) => setClash({ mine: draft, theirs, asDraft });
    setClash(null);
    const answer = await saveFromForm(draft, { ...over, asDraft, onTheirs }, notSavedWords(t));
    if (answer === 'saved') {
      toast({ text: t(asDraft ? 'day:savedDraft' : 'day:saved') });
      onClose();
    }
    return answer;
  }

  /** The form below stays for what is refused: from now on it is told of the version that was seen. */
  async function decide(draft: PlanDraft, asDraft: boolean, theirs: PlanDraft | null) {
    if (theirs) setWas(theirs);
    const answer = await keep(draft, asDraft, theirs && uuid ? { uuid, was: theirs } : {});
    if (answer !== 'saved' && 'refused' in answer) toast({ text: answer.refused });
  }

  return {
    save: (draft, { asDraft }) => keep(draft, asDraft, uuid ? { uuid, was } : {}),
    clash: clash && (
      <TwoVersions
        mine={written(clash.mine)}
        theirs={written(clash.theirs)}
        onMine={() => void decide(clash.mine, clash.asDraft, clash.theirs)}
        // Beside the other it is a draft: two alike must not go out.
        onBoth={() => void decide(clash.mine, true, null)}
        onTheirs={onClose}
      />
    ),
  };
}
