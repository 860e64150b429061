import type { NetworkId, PageKind } from './networks/network.ts';

/**
 * A problem is something of ours that did not work. It is noted, shown in the popup and under
 * *Networks*, and never shown in the page. It holds no text of a page and no name of a person.
 */
export interface ProblemNote {
  /** The feature that stopped, or `page` for the runner itself. */
  feature: string;
  network: NetworkId | null;
  pageKind: PageKind | null;
  /** What failed, as a key of the words (`problem.read`), for a sentence that a person understands. */
  what: 'threw' | 'page-changed' | 'insert-refused' | 'message';
  /** For a report: error name, message and place in our own code; at most 500 characters. */
  detail: string;
}

/** A stored problem: equal ones are counted together. */
export interface Problem extends ProblemNote {
  id: string;
  firstAt: number;
  lastAt: number;
  times: number;
  version: string;
}

/** What a thrown thing says, without the page's text: name, message, first own stack line. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 500);
  const place = error.stack?.split('\n').find((line) => line.includes('-extension://')) ?? '';
  return `${error.name}: ${error.message} ${place.trim()}`.slice(0, 500);
}
