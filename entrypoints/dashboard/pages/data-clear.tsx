import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../components/confirm.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { forgetUndo } from '../../../utils/backup/load.ts';
import { sweepMedia } from '../../../utils/media/store.ts';
import { unfinishedMedia } from '../../../utils/plan/unfinished.ts';
import { keepNewest, listSnapshots } from '../../../utils/snapshots/store.ts';
import type { UseKind } from '../../../utils/storage-use/rules.ts';
import {
  deleteOldComments,
  deleteOldPosts,
  oldComments,
  oldPosts,
} from '../../../utils/storage-use/store.ts';

/** Kinds whose room can be made, and the word of that button. */
export const clears: Partial<Record<UseKind, string>> = {
  posts: 'storage:posts.clear',
  comments: 'storage:comments.clear',
  pictures: 'storage:pictures.clear',
  snapshots: 'storage:snapshots.clear',
  undo: 'storage:undo.clear',
};

const goes: Partial<Record<UseKind, string>> = {
  posts: 'storage:posts.goes',
  comments: 'storage:comments.goes',
  pictures: 'storage:pictures.goes',
  snapshots: 'storage:snapshots.goes',
  undo: 'storage:undo.goes',
};

/** How much would go; null: that is known only afterwards. */
async function countOf(kind: UseKind): Promise<number | null> {
  if (kind === 'posts') return (await oldPosts(Date.now())).length;
  if (kind === 'comments') return (await oldComments(Date.now())).length;
  if (kind === 'snapshots') return Math.max(0, (await listSnapshots()).length - 1);
  return null;
}

async function clear(kind: UseKind): Promise<void> {
  if (kind === 'posts') await deleteOldPosts(Date.now());
  if (kind === 'comments') await deleteOldComments(Date.now());
  if (kind === 'snapshots') await keepNewest();
  if (kind === 'pictures') await sweepMedia(Date.now(), await unfinishedMedia());
  if (kind === 'undo') await forgetUndo();
}

interface ClearRoomProps {
  /** null: nothing is asked. */
  kind: UseKind | null;
  onCleared: () => void;
  onClose: () => void;
}

/** Says what would go before it makes room, and does it. */
export const ClearRoom = ({ kind, ...then }: ClearRoomProps) =>
  kind && <Ask key={kind} kind={kind} {...then} />;

function Ask({ kind, onCleared, onClose }: ClearRoomProps & { kind: UseKind }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [count, setCount] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    void countOf(kind).then(setCount, () => setCount(null));
  }, [kind]);
  if (count === undefined) return null;

  async function run() {
    try {
      await clear(kind);
      onCleared();
      toast({ text: t('storage:cleared') });
    } catch {
      toast({ text: t('storage:failed') });
    }
    onClose();
  }
  const word = goes[kind] ?? '';
  return (
    <Confirm
      open
      title={t('storage:ask')}
      goes={[count === null ? t(word) : t(word, { count })]}
      note={t('storage:note')}
      doIt={t('storage:do')}
      refused={count === 0 ? t('storage:nothing') : undefined}
      onDo={() => void run()}
      onClose={onClose}
    />
  );
}
