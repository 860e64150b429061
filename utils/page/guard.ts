import { detailOf, type ProblemNote } from '../problems.ts';

/**
 * Every callback from the page runs inside a guard. (In Firefox an uncaught content-script error
 * never reaches `window`, so a global listener would be blind.) A throw stops that one feature on
 * this page, is noted once, and never reaches the page.
 */
export interface Guard {
  /** Runs the piece unless the feature has stopped; gives undefined when it threw or has stopped. */
  run<Result>(feature: string, piece: () => Result): Result | undefined;
  /** The same for a promise. */
  later<Result>(feature: string, piece: () => Promise<Result>): Promise<Result | undefined>;
  stopped(feature: string): boolean;
}

type Where = Pick<ProblemNote, 'network' | 'pageKind'>;

/** `note` must not throw. `where` is asked at the time of the failure: the page may have changed. */
export function makeGuard(note: (problem: ProblemNote) => void, where: () => Where): Guard {
  const stopped = new Set<string>();
  const fail = (feature: string, error: unknown) => {
    if (stopped.has(feature)) return;
    stopped.add(feature);
    note({ feature, ...where(), what: 'threw', detail: detailOf(error) });
  };
  return {
    run(feature, piece) {
      if (stopped.has(feature)) return undefined;
      try {
        return piece();
      } catch (error) {
        fail(feature, error);
        return undefined;
      }
    },
    async later(feature, piece) {
      if (stopped.has(feature)) return undefined;
      try {
        return await piece();
      } catch (error) {
        fail(feature, error);
        return undefined;
      }
    },
    stopped: (feature) => stopped.has(feature),
  };
}
