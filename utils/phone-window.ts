import { browser } from '#imports';
import { ask } from './messages.ts';
import { networkOf } from './networks/index.ts';
import { mobileUrl } from './networks/phone.ts';
import type { PhoneOpened } from './phone-messages.ts';
import type { PhoneWidth } from './preview/phones.ts';

/**
 * Opens a network's page in a window as wide as a phone. To be called from a press: the mobile site
 * of some networks is asked for there and then. null: no window was opened.
 */
export async function openPhoneWindow(url: string, width: PhoneWidth): Promise<PhoneOpened | null> {
  const origin = `${URL.parse(mobileUrl(url) ?? '')?.origin}/*`;
  const more = networkOf(url)?.mobile?.matches ?? [];
  // A refusal, or a place where the browser does not ask, is no failure: the window says what it is.
  if (more.includes(origin)) {
    await browser.permissions.request({ origins: [origin] }).catch(() => false);
  }
  return ask('ui.phone', { url, width, scrollbar: scrollbarWidth() }).catch(() => null);
}

/** What a scroll bar takes of a page's width on this computer, CSS px. */
function scrollbarWidth(): number {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; visibility: hidden; width: 100px; overflow-y: scroll';
  document.body.append(box);
  const width = box.offsetWidth - box.clientWidth;
  box.remove();
  return Math.max(0, Math.min(40, width));
}
