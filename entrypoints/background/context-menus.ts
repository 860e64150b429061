import { browser } from '#imports';
import { addMedia, largestMedia } from '../../utils/media/store.ts';
import { draftFromPage } from '../../utils/plan/from-page.ts';
import { watchSettings } from '../../utils/settings.ts';
import { noteFailure } from './failures.ts';
import { words } from './words.ts';
import { wake } from './plan.ts';
import { imageIn, selectionIn } from './taken-from-page.ts';

/** *Draft from this*, in the menu of a selection or a picture on any page. */
const selection = 'draft-selection';
const image = 'draft-image';
const anyPage = ['http://*/*', 'https://*/*'];

/** What a press in the menu says. */
export interface Pressed {
  menuItemId: string | number;
  selectionText?: string;
  srcUrl?: string;
  pageUrl?: string;
  frameId?: number;
}
/** The page in which it was pressed. */
export interface PressedTab {
  id?: number;
  url?: string;
  title?: string;
}

// Made anew in a row: two at once would each add what the other has just taken away.
let row: Promise<unknown> = Promise.resolve();

/** Makes the menu in the person's language. It stays over the background's death. */
function makeMenus(): Promise<unknown> {
  row = row.then(async () => {
    const t = await words();
    await browser.contextMenus.removeAll();
    const common = { documentUrlPatterns: anyPage } as const;
    browser.contextMenus.create({
      ...common,
      id: selection,
      title: t('many:menu.selection'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      ...common,
      id: image,
      title: t('many:menu.image'),
      contexts: ['image'],
    });
  });
  row = row.catch((error: unknown) => noteFailure('context-menus', error));
  return row;
}

/** The dashboard's plan, where drafts stand. */
const planPage = () => browser.runtime.getURL('/dashboard.html') + '#plan';
const noticeId = 'drafted:';

async function tell(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(noticeId + id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/**
 * Keeps a draft of what was pressed upon. A picture is asked for once, in the page itself and from
 * what it has loaded already where it can; a site that does not give it away is told of.
 */
export async function draftOf(pressed: Pressed, tab: PressedTab | undefined): Promise<void> {
  const t = await words();
  const now = Date.now();
  const url = pressed.pageUrl ?? tab?.url ?? '';
  const media: string[] = [];
  let text = '';
  let refused = false;
  if (pressed.menuItemId === image) {
    const file = pressed.srcUrl ? await imageIn(tab?.id, pressed.frameId, pressed.srcUrl) : null;
    const kept =
      file && file.size <= largestMedia ? await addMedia(file, now).catch(() => null) : null;
    if (kept) media.push(kept.id);
    else refused = true;
  } else {
    const whole = await selectionIn(tab?.id, pressed.frameId);
    text = (whole?.trim() ? whole : (pressed.selectionText ?? '')).trim();
  }
  const draft = await draftFromPage({ text, media, url }, now);
  if (!draft) {
    await tell('nobody', t('many:menu.nobody'), t('draft:side.nobodyText'));
    return;
  }
  await tell(
    draft.item.uuid,
    t('many:menu.kept', { community: draft.community.name }),
    refused ? t('many:menu.dragPicture') : t('many:menu.keptText'),
  );
  await wake({ fresh: true });
}

/** All listeners of the menu, in the first tick. */
export function keepContextMenus(): void {
  // Firefox on Android has none.
  if (!('contextMenus' in browser)) return;
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== selection && info.menuItemId !== image) return;
    void draftOf(info, tab).catch((error: unknown) => noteFailure('context-menus', error));
  });
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(noticeId)) return;
    void browser.notifications
      .clear(id)
      .then(() => browser.tabs.create({ url: planPage() }))
      .catch((error: unknown) => noteFailure('context-menus', error));
  });
}
