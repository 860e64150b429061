import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { isFull } from '../../../../utils/opening/rules.ts';
import { browser } from '#imports';
import { notSavedWords, refusedWords } from '../../../../components/draft-words.ts';
import { ManyEditor, type ManyAnswer } from '../../../../components/many/many-editor.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { addPicture, planPictures } from '../../../../utils/plan/editing.ts';
import type { DraftFields, PlanCommunity } from '../../../../utils/plan/form.ts';
import { manyFrom, oneFrom } from '../../../../utils/plan/many-form.ts';
import type { PlanDraft } from '../../../../utils/plan/schema.ts';
import { useShareAddress } from '../../../../utils/preview/use-share-address.ts';
import { savePlanSet, SetRefused } from '../../../../utils/plan/set.ts';
import { nextFreeSlot } from '../../../../utils/plan/store.ts';
import { tell } from '../../tell.ts';

interface ManyDeskProps {
  communities: readonly PlanCommunity[];
  /** What the form for one held. */
  fields: DraftFields;
  onBack: (fields: DraftFields) => void;
  onClose: () => void;
}

/** One post for many communities, between the form and the stores. */
export function ManyDesk({ communities, fields, onBack, onClose }: ManyDeskProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const address = useShareAddress();
  const [initial] = useState(() => manyFrom(fields, communities));
  const pictures = useLiveQuery(() => planPictures(fields.media), []);
  const free = useLiveQuery(async () => {
    const at = Date.now();
    const slots = await Promise.all(
      communities.map(async ({ key }) => [key, await nextFreeSlot(key, at)] as const),
    );
    return Object.fromEntries(slots);
  }, [communities]);

  async function save(drafts: readonly PlanDraft[], asDraft: boolean): Promise<ManyAnswer> {
    const say = notSavedWords(t);
    try {
      const answer = await savePlanSet(drafts, Date.now(), asDraft);
      if ('rivals' in answer) return answer;
      tell('plan');
      toast({ text: t(asDraft ? 'many:savedDrafts' : 'many:saved', { count: drafts.length }) });
      onClose();
      return 'saved';
    } catch (error) {
      return error instanceof SetRefused
        ? { refused: say(error.key), place: error.place }
        : { refused: say(isFull(error) ? 'no-room' : 'failed'), place: null };
    }
  }

  if (!pictures || !free) return <Skeleton rows={5} />;
  return (
    <ManyEditor
      address={address}
      communities={communities}
      initial={initial}
      pictures={pictures}
      free={free}
      now={now}
      onSave={save}
      onAddMedia={(file) => addPicture(file, refusedWords(t))}
      onOpen={(url) => void browser.tabs.create({ url })}
      onBack={(now) => onBack(oneFrom(now))}
    />
  );
}
