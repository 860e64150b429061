import { browser } from '#imports';
import { noteProblem } from '../../utils/health/store.ts';
import { detailOf, type ProblemNote } from '../../utils/problems.ts';

export const version = () => browser.runtime.getManifest().version;

/** Notes a failure of the background itself. Never throws: there is nobody above it. */
export async function noteFailure(feature: string, error: unknown): Promise<void> {
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
