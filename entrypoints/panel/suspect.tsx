import { useLiveQuery } from 'dexie-react-hooks';
import { SuspectCard } from '../../components/moderation/suspect-card.tsx';
import { commentByKey } from '../../utils/comments/store.ts';
import { ask } from '../../utils/messages.ts';
import { sayFine } from '../../utils/moderation/store.ts';
import { usePanel } from './panel-context.ts';

/** Why the panel's comment is for moderation; nothing where it is not. */
export function CommentSuspect({ comment }: { comment: string }) {
  const { token } = usePanel();
  const row = useLiveQuery(() => commentByKey(comment), [comment]);
  const moderation = row?.moderation;
  if (!moderation?.open) return null;
  const fine = async () => {
    await sayFine(comment, Date.now());
    await ask('ui.changed', { what: 'comments' });
  };
  return (
    <SuspectCard
      why={moderation.why}
      onShow={() => void ask('panel.moderate', { token }).catch(() => undefined)}
      onFine={() => void fine().catch(() => undefined)}
    />
  );
}
