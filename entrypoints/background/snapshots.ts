import { sweepSnapshots } from '../../utils/snapshots/leaving.ts';
import { makeSnapshot } from '../../utils/snapshots/make.ts';
import { leaseOwner } from '../../utils/session.ts';
import { noteFailure, version } from './failures.ts';
import { afterWake } from './plan.ts';

// One at a time in this worker. Lost with it, the lease and the database say how far it was.
let going = false;

/** Today's snapshot, and what a death left undone. Never throws. */
async function run(): Promise<void> {
  if (going) return;
  going = true;
  try {
    await sweepSnapshots();
    await makeSnapshot({ now: Date.now, app: version(), owner: await leaseOwner() });
  } catch (error) {
    await noteFailure('snapshots', error);
  } finally {
    going = false;
  }
}

/** Every wake goes on with what a worker's death broke off. In the first tick. */
export const keepSnapshots = (): void => afterWake(run);
