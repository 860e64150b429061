import { useState, type ClipboardEvent, type DragEvent } from 'react';
import type { AddAnswer, PlanPicture } from '../utils/plan/form.ts';

/** The pictures of a form: those that it named at first, and those that are added meanwhile. */
export function usePictures(
  media: readonly string[],
  first: Readonly<Record<string, PlanPicture>>,
  add: (file: File) => Promise<AddAnswer>,
  onMedia: (media: string[]) => void,
) {
  const [added, setAdded] = useState<Readonly<Record<string, PlanPicture>>>({});
  const [refused, setRefused] = useState<readonly string[]>([]);
  const known = { ...first, ...added };

  async function take(files: readonly File[]) {
    setRefused([]);
    const answers = await Promise.all(files.map(add));
    const taken = answers.filter((answer) => 'id' in answer);
    setAdded((old) => ({ ...old, ...Object.fromEntries(taken.map((one) => [one.id, one])) }));
    // The same picture twice in one post is a slip of the hand: its second coming is left out.
    onMedia([...new Set([...media, ...taken.map(({ id }) => id)])]);
    setRefused(answers.flatMap((answer) => ('refused' in answer ? answer.refused : [])));
  }
  const files = { take: (given: readonly File[]) => void take(given) };
  return {
    /** For the form itself: pictures may be dropped or pasted anywhere in it. */
    dropped: {
      onDragOver(event: DragEvent) {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      },
      onDrop(event: DragEvent) {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        files.take([...event.dataTransfer.files]);
      },
      onPaste(event: ClipboardEvent) {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        files.take([...event.clipboardData.files]);
      },
    },
    shown: media.flatMap((id) => known[id] ?? []),
    refused,
    take: files.take,
  };
}
