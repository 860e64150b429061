import { browser } from '#imports';
import { z } from 'zod';
import { setAside } from '../../utils/opening/aside.ts';
import { isFull } from '../../utils/opening/rules.ts';
import { openData } from '../../utils/opening/store.ts';
import { noteFailure } from './failures.ts';
import { sessionValue } from './session-value.ts';
import { words } from './words.ts';

/** Of the notification, and of what remembers in this run of the browser that it was shown. */
export const dataNotice = 'data-fault';

/**
 * Opens the data, also when that failed before. While it cannot be opened nothing rings, so the
 * person is told: the badge for as long, one notification in a run of the browser. `open`: work can
 * be done. `again`: so it is, for the first time since it could not.
 */
export async function dataIsOpen(): Promise<'open' | 'again' | null> {
  const fault = await openData();
  const told = (await sessionValue(dataNotice, z.string())) !== undefined;
  if (fault === null) {
    if (!told) return 'open';
    await browser.storage.session.remove(dataNotice);
    await browser.notifications.clear(dataNotice);
    return 'again';
  }
  const t = await words();
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setTitle({ title: t('faults:title') });
  if (told) return null;
  await browser.notifications.create(dataNotice, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('faults:title'),
    message: t('faults:noticeText'),
  });
  // Only now: a worker that died before it tells again.
  await browser.storage.session.set({ [dataNotice]: fault });
  return null;
}

/** After a failure: were there damaged rows, and are they out of the way now? Never throws. */
export async function asideAfter(error: unknown): Promise<boolean> {
  // A full disk is no damage, and takes no further write.
  if (isFull(error)) return false;
  try {
    const moved = await setAside();
    if (moved.length) await noteFailure('data', new Error(`Put aside: ${moved.join(', ')}`));
    return moved.length > 0;
  } catch (also) {
    await noteFailure('data', also);
    return false;
  }
}
