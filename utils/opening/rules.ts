/**
 * Why the data cannot be opened. `newer`: a newer Groupmate wrote it; `step`: an older one did, and
 * a step to today's failed; `full`: there is no room; `missing`: this browser keeps no data here;
 * `waiting`: another window holds the older data; `unreadable`: anything else.
 */
export type DataFault = 'newer' | 'step' | 'full' | 'missing' | 'waiting' | 'unreadable';

/** Errors of the browser and of Dexie that say that there is no place for data at all. */
const nowhere = ['MissingAPIError', 'InvalidStateError', 'SecurityError', 'NotAllowedError'];

/** An error, and the errors inside it (Dexie wraps them), by their names; at most ten. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let one = error;
  while (typeof one === 'object' && one !== null && names.length < 10) {
    if ('name' in one) names.push(String(one.name));
    one = 'inner' in one ? one.inner : 'cause' in one ? one.cause : null;
  }
  return names;
}

/** What storage of the browser itself (settings) says: Chromium's has no name for it, only words. */
const noRoom = /FILE_ERROR_NO_SPACE|QUOTA_BYTES|QuotaExceeded/u;

/** Was it refused for want of room? */
export const isFull = (error: unknown): boolean =>
  namesOf(error).includes('QuotaExceededError') ||
  (error instanceof Error && noRoom.test(error.message));

/**
 * What an error at opening means. `installed`: the version of the data that is there; null: none,
 * or it cannot be told. `ours`: the version that this code knows.
 */
export function dataFaultOf(error: unknown, installed: number | null, ours: number): DataFault {
  const names = namesOf(error);
  if (names.includes('NewerData')) return 'newer';
  if (isFull(error)) return 'full';
  if (names.some((name) => nowhere.includes(name))) return 'missing';
  if (installed !== null && installed < ours) return 'step';
  return 'unreadable';
}

/** Can a file be made of what is there? */
export const mayRescue = (fault: DataFault): boolean => fault !== 'missing';
