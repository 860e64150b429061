import { browser } from '#imports';
import { noteProblem } from '../../utils/health/store.ts';
import { detailOf, type ProblemNote } from '../../utils/problems.ts';

export const version = () => browser.runtime.getManifest().version;

/** What Chrome answers a worker that it is ending. Whatever was asked, the next worker begins anew. */
const isEnding = (error: unknown) => error instanceof Error && error.message === 'No SW';

/** Notes a failure of the background itself. Never throws: there is nobody above it. */
export async function noteFailure(feature: string, error: unknown): Promise<void> {
  if (isEnding(error)) return;
  const note: ProblemNote = {
    feature,
    network: null,
    pageKind: null,
    what: 'message',
    detail: detailOf(error),
  };
  try {
    await noteProblem(note, version(), Date.now());
  } catch {
    console.error(note.detail);
  }
}
