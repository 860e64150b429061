import { useLiveQuery } from 'dexie-react-hooks';
import { RowHistoryLines } from '../../../../components/sharing/row-history.tsx';
import { useNow } from '../../../../components/use-now.ts';
import type { SharedKind } from '../../../../utils/sharing/schema.ts';
import { historyOf } from '../../../../utils/sharing/shown.ts';

/** Above an editor: who changed its row; nothing where it is not shared. */
export function HistoryOf({ kind, uuid }: { kind: SharedKind; uuid: string }) {
  const now = useNow();
  const history = useLiveQuery(() => historyOf(kind, uuid), [kind, uuid]);
  if (!history) return null;
  return (
    <RowHistoryLines
      history={history}
      now={now}
      onChoose={() => {
        location.hash = 'sharing';
      }}
    />
  );
}
