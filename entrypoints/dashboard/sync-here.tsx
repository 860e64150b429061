import { useLiveQuery } from 'dexie-react-hooks';
import { SyncSign } from '../../components/sharing/sync-sign.tsx';
import { useNow } from '../../components/use-now.ts';
import { signOf } from '../../utils/sharing/sign.ts';
import { brandStates } from '../../utils/sharing/shown.ts';

/** In the menu of every page: how sharing stands; nothing where nothing is shared. */
export function SyncHere() {
  const now = useNow();
  const states = useLiveQuery(brandStates);
  return (
    <SyncSign
      sign={signOf(states ?? [])}
      now={now}
      onOpen={() => {
        location.hash = 'sharing';
      }}
    />
  );
}
