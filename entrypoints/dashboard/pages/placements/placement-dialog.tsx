import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { nameAmong } from '../../../../components/name-among.ts';
import { PlacementForm } from '../../../../components/placements/placement-form.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { utmValues } from '../../../../utils/utm/values.ts';
import { draftOf, type PlacementFields } from '../../../../utils/placements/form.ts';
import { placementLink } from '../../../../utils/placements/rules.ts';
import {
  savePlacement,
  suggestionFor,
  type PlacementCommunity,
} from '../../../../utils/placements/store.ts';

/** What is being written: a new placement, or one that stands (`uuid`). */
export interface Writing {
  uuid: string | null;
  fields: PlacementFields;
}

interface PlacementDialogProps {
  writing: Writing | null;
  communities: readonly PlacementCommunity[];
  onClose: () => void;
}

/** A placement's form, until it is kept or left. */
export function PlacementDialog({ writing, communities, onClose }: PlacementDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={writing !== null}
      title={t(writing?.uuid ? 'placements:change' : 'placements:new')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {writing && <Form writing={writing} communities={communities} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ writing, communities, onClose }: PlacementDialogProps & { writing: Writing }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [fields, setFields] = useState(writing.fields);
  const { community, day } = fields;
  const suggestion = useLiveQuery(
    () => (day ? suggestionFor({ community, day }, writing.uuid, Date.now()) : null),
    [community, day, writing.uuid],
  );
  const own = communities.find(({ key }) => key === community);

  async function save() {
    const draft = draftOf(fields);
    if ('refused' in draft) return draft.refused;
    const kept = await savePlacement(draft, Date.now(), writing.uuid ?? undefined);
    if ('refused' in kept) return kept.refused;
    toast({ text: t('placements:kept') });
    onClose();
    return null;
  }

  return (
    <PlacementForm
      fields={fields}
      communities={communities.map((one) => ({
        key: one.key,
        label: nameAmong(one, communities, i18n.language),
        currency: one.currency,
      }))}
      suggestion={suggestion ?? null}
      taggedLink={(now) => {
        const draft = draftOf({ ...now, title: now.title || '-' });
        if ('refused' in draft || !own || now.title.trim() === '') return now.link;
        return placementLink(draft, own.utm, utmValues(own, null, null));
      }}
      onFields={setFields}
      onSave={save}
      onCancel={onClose}
    />
  );
}
