import { closeMirror, openMirror, type Mirror } from '../../../utils/sharing/engine/open.ts';

/**
 * Mirrors that are in use now. Nothing depends on it: a worker that dies takes them along. A mirror
 * is closed when its last user is done: RxDB opens a few collections at once and no more.
 */
const users = new Map<string, number>();
let turn: Promise<unknown> = Promise.resolve();

/** Opening and closing stand in a row: one that is being closed cannot be opened. */
function inTurn<Got>(task: () => Promise<Got>): Promise<Got> {
  const next = turn.then(task);
  turn = next.catch(() => undefined);
  return next;
}

/** Runs with the brand's mirror; it is open as long as anybody needs it. */
export async function withMirror<Got>(
  brand: string,
  place: string | undefined,
  task: (mirror: Mirror) => Promise<Got>,
): Promise<Got> {
  const name = `${place ?? ''}/${brand}`;
  const mirror = await inTurn(async () => {
    const opened = await openMirror(brand, place);
    users.set(name, (users.get(name) ?? 0) + 1);
    return opened;
  });
  try {
    return await task(mirror);
  } finally {
    await inTurn(async () => {
      const left = (users.get(name) ?? 1) - 1;
      users.set(name, left);
      if (left === 0) await closeMirror(mirror);
    });
  }
}
