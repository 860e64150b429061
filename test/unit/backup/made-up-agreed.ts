import { fillGoals } from './made-up-goals.ts';
import { fillPlacements } from './made-up-placements.ts';
import { fillTasks } from './made-up-tasks.ts';

/** What was agreed with the client: goals and the brief, placements, tasks. */
export async function fillAgreed(now: number): Promise<void> {
  await fillGoals();
  await fillPlacements();
  await fillTasks(now);
}
