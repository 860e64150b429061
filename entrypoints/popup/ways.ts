import { browser } from '#imports';
import type { PopupTask } from '../../utils/tasks/schema.ts';
import { ask } from '../../utils/messages.ts';

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

/** The tab that the walk goes on in, as long as the browser lives. */
const walkTab = 'walk-tab';

/** The walk's own tab while it is the one in front: another that the person looks at stays. */
async function tabOfWalk(): Promise<number | null> {
  const kept = (await browser.storage.session.get(walkTab))[walkTab];
  if (typeof kept !== 'number') return null;
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id === kept ? kept : null;
}

/**
 * Opens the next page that was not read today: in the tab of the page before while that is in
 * front, so that a morning leaves one tab behind and not twenty.
 */
export async function openNext(next: { key: string; url: string }): Promise<void> {
  const { noteOpened } = await import('../../utils/checklist/walk.ts');
  await noteOpened(next.key, Date.now());
  const known = await tabOfWalk();
  const tab =
    known === null
      ? await browser.tabs.create({ url: next.url })
      : await browser.tabs.update(known, { url: next.url });
  await browser.storage.session.set({ [walkTab]: tab?.id ?? null });
  await ask('ui.popup', {}).catch(() => null);
  window.close();
}
