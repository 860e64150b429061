import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { TriageLabel } from '../../components/triage-label.tsx';
import { commentByKey } from '../../utils/comments/store.ts';
import { ask, type Answer } from '../../utils/messages.ts';

/** The label of the comment that the panel is about; nothing where there is none. */
export function CommentTriage({ comment }: { comment: string }) {
  const triage = useLiveQuery(() => commentByKey(comment).then((row) => row?.triage), [comment]);
  const [why, setWhy] = useState<Answer<'ui.triage'> | null>(null);
  useEffect(() => {
    let left = false;
    // A label without its reasons is still a label.
    void ask('ui.triage', { key: comment })
      .then((reasons) => !left && setWhy(reasons))
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [comment, triage?.kind, triage?.tone, triage?.by]);
  if (!triage) return null;
  return (
    <TriageLabel
      triage={triage}
      why={why}
      onCorrect={(right) => void ask('ui.triage.correct', { key: comment, ...right })}
    />
  );
}
