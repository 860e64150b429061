import { browser } from '#imports';
import type { PanelSubject } from '../../utils/messages.ts';
import { z } from 'zod';
import { panelSubject } from './schemas.ts';
import { sessionValue } from './session-value.ts';

/**
 * Which frame may speak for which tab. A token is given to the page script that will show a panel
 * and lets one frame of that tab in, once: a page that embeds our panel by itself has none.
 * Kept in session storage, which pages' scripts cannot read and which outlives the worker.
 */
const shape = z.object({
  tabId: z.number(),
  subject: panelSubject,
  /** The frame that was let in; null: none yet. */
  frame: z.string().nullable(),
});
const name = (token: string) => `panel:${token}`;

const kept = (token: string) => sessionValue(name(token), shape);

export async function giveToken(tabId: number, subject: PanelSubject): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [name(token)]: { tabId, subject, frame: null } });
  return token;
}

/** The frame's first word. Throws when the token is unknown, another frame's, or another tab's. */
export async function admit(token: string, frame: string, tabId: number): Promise<PanelSubject> {
  const known = await kept(token);
  const free = known?.frame === null || known?.frame === frame;
  if (!known || !free || known.tabId !== tabId) throw new Error('This panel was not asked for.');
  await browser.storage.session.set({ [name(token)]: { ...known, frame } });
  return known.subject;
}

/** What a panel that was let in is about. Throws for any other. */
export async function subjectOf(token: string, tabId: number): Promise<PanelSubject> {
  const known = await kept(token);
  if (!known?.frame || known.tabId !== tabId) throw new Error('This panel was not asked for.');
  return known.subject;
}

/** Gives an open panel another subject. False when that panel is not one of the tab's. */
export async function turnTo(
  token: string,
  tabId: number,
  subject: PanelSubject,
): Promise<boolean> {
  const known = await kept(token);
  if (!known?.frame || known.tabId !== tabId) return false;
  await browser.storage.session.set({ [name(token)]: { ...known, subject } });
  return true;
}
