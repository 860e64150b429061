import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { ClashList } from '../../../../components/sharing/clash-list.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { ask } from '../../../../utils/messages.ts';
import type { FieldClash } from '../../../../utils/sharing/schema.ts';
import { clashedRows, type ClashedRow } from '../../../../utils/sharing/shown.ts';

/** What was changed on two computers, with the choice between both versions. */
export function Clashes({ me, now }: { me: readonly string[]; now: number }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const rows = useLiveQuery(clashedRows);
  const [busy, setBusy] = useState(false);
  async function choose({ id }: ClashedRow, { field }: FieldClash, keep: 'kept' | 'other') {
    setBusy(true);
    const answer = await ask('ui.sharing.choose', { id, field, keep }).catch(() => null);
    setBusy(false);
    toast({ text: t(answer?.done ? 'sharing:clash.done' : 'sharing:brand.failed') });
  }
  return (
    <ClashList
      rows={rows ?? []}
      me={me}
      now={now}
      busy={busy}
      onChoose={(row, clash, which) => void choose(row, clash, which)}
    />
  );
}
