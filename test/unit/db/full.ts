import { Dexie, type DBCoreMutateRequest } from 'dexie';
import { db } from '../../../utils/db.ts';

/**
 * A disk that fills up: so many writes go through, and the next is refused as browsers refuse it.
 * What was not committed is undone by IndexedDB itself.
 */
let left = Infinity;

export function roomFor(writes: number): void {
  left = writes;
}
/** There is room again. Returns whether a write was refused. */
export function roomAgain(): boolean {
  const was = left < 0;
  left = Infinity;
  return was;
}

db.use({
  stack: 'dbcore',
  name: 'full',
  // Below all others: what they add to a write is refused with it.
  level: 0,
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        mutate: (ask: DBCoreMutateRequest) => {
          if (ask.type !== 'delete' && ask.type !== 'deleteRange') left -= 1;
          if (left >= 0) return table.mutate(ask);
          const full = new DOMException('There is no room.', 'QuotaExceededError');
          return Dexie.Promise.reject(full) as unknown as ReturnType<typeof table.mutate>;
        },
      };
    },
  }),
});
