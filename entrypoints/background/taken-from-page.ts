import { browser } from '#imports';

/**
 * What the person pressed upon, taken from its page: the press in the menu lets us into that one
 * page (`activeTab`). The functions run there and may name nothing from here.
 */

async function inPage<Ask extends unknown[], Got>(
  tabId: number | undefined,
  frameId: number | undefined,
  func: (...ask: Ask) => Got,
  ...args: Ask
): Promise<Awaited<Got> | null> {
  if (tabId === undefined) return null;
  try {
    const target = { tabId, ...(frameId === undefined ? {} : { frameIds: [frameId] }) };
    const [answer] = await browser.scripting.executeScript({ target, func, args });
    return (answer?.result ?? null) as Awaited<Got> | null;
  } catch {
    // A page that lets nobody in (the browser's own, a shop of extensions).
    return null;
  }
}

/** The marked words with their lines, which the menu's own text has lost. null: not to be had. */
export const selectionIn = (tabId: number | undefined, frameId: number | undefined) =>
  inPage(tabId, frameId, () => window.getSelection()?.toString() ?? null);

/** As `data:`; null: the site gives it to nobody. */
async function loaded(src: string): Promise<string | null> {
  try {
    // What stands on the screen is in the browser's cache: mostly nothing is asked of the site.
    const response = await fetch(src, { cache: 'force-cache' });
    if (!response.ok) return null;
    const blob = await response.blob();
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => resolve(null);
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
}

/** The bytes of a `data:` address with its last name; null: it has none. */
export function fileOf(data: string, name: string): File | null {
  const found = /^data:([^;,]*)[^,]*;base64,(.*)$/su.exec(data);
  if (!found) return null;
  try {
    const bytes = Uint8Array.from(atob(found[2] ?? ''), (letter) => letter.charCodeAt(0));
    return new File([bytes], name, { type: found[1] ?? '' });
  } catch {
    return null;
  }
}

function nameIn(src: string): string {
  const path = URL.parse(src)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(path).slice(-100) || 'image';
  } catch {
    return path.slice(-100) || 'image';
  }
}

/** The one picture that was pressed upon; null: the site does not give it away. */
export async function imageIn(
  tabId: number | undefined,
  frameId: number | undefined,
  src: string,
): Promise<File | null> {
  const data = src.startsWith('data:') ? src : await inPage(tabId, frameId, loaded, src);
  return data ? fileOf(data, src.startsWith('data:') ? 'image' : nameIn(src)) : null;
}

/** Runs in the page: the clipboard there is the one that needs no permission of ours. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text on the clipboard through the page that was pressed upon; false: it would not. */
export const copyIn = async (
  tabId: number | undefined,
  frameId: number | undefined,
  text: string,
): Promise<boolean> => (await inPage(tabId, frameId, copied, text)) === true;
