import type { PopupTask } from '../../utils/tasks/schema.ts';

/** Where a task is done; null: it has no place of its own. */
export function wayTo(
  { kind, url }: PopupTask,
  open: (url: string) => void,
  openDashboard: (place: string) => void,
): (() => void) | null {
  if (kind === 'answer') return () => openDashboard('inbox');
  if (kind === 'greet') return () => openDashboard('people/first');
  return url === null ? null : () => open(url);
}
