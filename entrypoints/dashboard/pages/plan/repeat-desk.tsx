import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { refusedWords } from '../../../../components/draft-words.ts';
import { RepeatEditor, type RepeatAnswer } from '../../../../components/repeats/repeat-editor.tsx';
import { repeatRefusalWords } from '../../../../components/repeats/repeat-words.ts';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { addPicture, planPictures } from '../../../../utils/plan/editing.ts';
import type { PlanCommunity } from '../../../../utils/plan/form.ts';
import type { RepeatFields } from '../../../../utils/recurrence/form.ts';
import type { RecurrenceDraft } from '../../../../utils/recurrence/schema.ts';
import {
  changeFollowing,
  RepeatRefused,
  saveRecurrence,
  takeBackStop,
} from '../../../../utils/recurrence/store.ts';
import { tell } from '../../tell.ts';

interface RepeatDeskProps {
  communities: readonly PlanCommunity[];
  initial: RepeatFields;
  /** The rule that is changed from one of its runs on; null: a new one. */
  following: { rule: string; run: number } | null;
  onBack: (fields: RepeatFields) => void;
  onClose: () => void;
}

/** A recurrence, new or changed from a run on, between the form and the store. */
export function RepeatDesk(props: RepeatDeskProps) {
  const { communities, initial, following, onBack, onClose } = props;
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const pictures = useLiveQuery(() => planPictures(initial.media), []);

  async function save(draft: RecurrenceDraft): Promise<RepeatAnswer> {
    try {
      if (following) {
        const { rule, run } = following;
        const changed = await changeFollowing(rule, run, draft, Date.now());
        const back = () => takeBackStop(changed.stopped, changed.added).then(() => tell('plan'));
        toast({
          text: changed.stopped.kept
            ? t('repeats:changedKept', { count: changed.stopped.kept })
            : t('repeats:changed'),
          action: { label: t('common:undo'), run: () => void back() },
        });
      } else {
        const answer = await saveRecurrence(draft, Date.now());
        if ('rival' in answer) return answer;
        toast({ text: t('repeats:saved') });
      }
      tell('plan');
      onClose();
      return 'saved';
    } catch (error) {
      const key = error instanceof RepeatRefused ? error.key : 'failed';
      return { refused: t(repeatRefusalWords[key]) };
    }
  }

  if (!pictures) return <Skeleton rows={5} />;
  return (
    <RepeatEditor
      communities={communities}
      initial={initial}
      pictures={pictures}
      now={now}
      following={following !== null}
      onSave={save}
      onAddMedia={(file) => addPicture(file, refusedWords(t))}
      onOpen={(url) => void browser.tabs.create({ url })}
      onBack={onBack}
    />
  );
}
