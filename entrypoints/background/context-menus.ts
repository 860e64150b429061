import { browser } from '#imports';
import { listCommunities } from '../../utils/communities/store.ts';
import { languageOf } from '../../utils/languages.ts';
import { addMedia, largestMedia } from '../../utils/media/store.ts';
import { draftFromPage } from '../../utils/plan/from-page.ts';
import { readSettings, watchSettings } from '../../utils/settings.ts';
import { saveTemplate } from '../../utils/templates/store.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { linkWithTags } from '../../utils/utm/of-link.ts';
import { noteFailure } from './failures.ts';
import { words } from './words.ts';
import { openPage } from './open-page.ts';
import { wake } from './plan.ts';
import { copyIn, imageIn, selectionIn } from './taken-from-page.ts';

/** What the menu of a selection, a picture or a link on any page has of ours. */
const selection = 'draft-selection';
const image = 'draft-image';
const template = 'template-selection';
const link = 'utm-link';
const anyPage = ['http://*/*', 'https://*/*'] as const;

/** What a press in the menu says. */
export interface Pressed {
  menuItemId: string | number;
  selectionText?: string;
  srcUrl?: string;
  linkUrl?: string;
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
    const entries = [
      { id: selection, word: 'many:menu.selection', context: 'selection' },
      { id: template, word: 'habits:menu.template', context: 'selection' },
      { id: image, word: 'many:menu.image', context: 'image' },
      { id: link, word: 'habits:menu.link', context: 'link' },
    ] as const;
    for (const { id, word, context } of entries) {
      browser.contextMenus.create({
        id,
        title: t(word),
        contexts: [context],
        documentUrlPatterns: [...anyPage],
        // A network's own buttons are links too, to nowhere.
        ...(context === 'link' && { targetUrlPatterns: [...anyPage] }),
      });
    }
  });
  row = row.catch((error: unknown) => noteFailure('context-menus', error));
  return row;
}

/** A press on what was told leads to this page of the dashboard: where it is kept, or set. */
type Told = 'plan' | 'templates' | 'communities' | 'welcome';
const noticeId = 'drafted:';

async function tell(to: Told, id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(`${noticeId}${to}:${id}`, {
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
    await tell('welcome', 'nobody', t('many:menu.nobody'), t('draft:side.nobodyText'));
    return;
  }
  await tell(
    'plan',
    draft.item.uuid,
    t('many:menu.kept', { community: draft.community.name }),
    refused ? t('many:menu.dragPicture') : t('many:menu.keptText'),
  );
  await wake({ fresh: true });
}

const longestTemplate = 4000;

/** Keeps a reply template of the marked words. */
export async function templateOf(pressed: Pressed, tab: PressedTab | undefined): Promise<void> {
  const t = await words();
  const now = Date.now();
  const whole = await selectionIn(tab?.id, pressed.frameId);
  const body = (whole?.trim() ? whole : (pressed.selectionText ?? '')).trim();
  if (body === '') return;
  if (body.length > longestTemplate) {
    await tell('templates', 'long', t('habits:menu.notKept'), t('habits:menu.tooLong'));
    return;
  }
  const language = languageOf(await readSettings(), navigator.languages);
  const title = firstLine(body).slice(0, 60);
  const kept = await saveTemplate({ title, body, tags: [], language }, now);
  await tell('templates', kept.uuid, t('habits:menu.templateKept'), t('habits:menu.templateText'));
}

/** Copies the link with the tags of one's own community. */
export async function linkOf(pressed: Pressed, tab: PressedTab | undefined): Promise<void> {
  const t = await words();
  const { linkUrl } = pressed;
  if (!linkUrl) return;
  const own = await listCommunities('mine');
  const made = linkWithTags(linkUrl, pressed.pageUrl ?? tab?.url ?? '', own, Date.now());
  if (!made) {
    await tell('communities', 'no-tags', t('habits:menu.noTags'), t('habits:menu.noTagsText'));
    return;
  }
  if (await copyIn(tab?.id, pressed.frameId, made.address)) {
    const { name } = made.community;
    await tell('communities', 'utm', t('habits:menu.copied', { name }), made.address);
    return;
  }
  // A page that gives no clipboard away: the link must not be lost, a draft holds it.
  const url = pressed.pageUrl ?? '';
  await draftFromPage({ text: made.address, media: [], url }, Date.now());
  await tell('plan', 'utm', t('habits:menu.notCopied'), t('many:menu.keptText'));
  await wake({ fresh: true });
}

const presses: Readonly<
  Record<string, (pressed: Pressed, tab: PressedTab | undefined) => Promise<void>>
> = { [selection]: draftOf, [image]: draftOf, [template]: templateOf, [link]: linkOf };

/** All listeners of the menu, in the first tick. */
export function keepContextMenus(): void {
  // Firefox on Android has none.
  if (!('contextMenus' in browser)) return;
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    void presses[info.menuItemId]?.(info, tab).catch((error: unknown) =>
      noteFailure('context-menus', error),
    );
  });
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(noticeId)) return;
    const [, to = 'plan'] = id.split(':');
    void browser.notifications
      .clear(id)
      .then(() => openPage(`dashboard.html#${to}`))
      .catch((error: unknown) => noteFailure('context-menus', error));
  });
}
