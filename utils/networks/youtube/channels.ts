import { CHANNEL, channelOfPath, handleOf, pageOf } from './pages.ts';

/**
 * Whose page or video this is. After a navigation without reload the server's part of the page
 * (head, microdata, inline scripts) speaks of the page that was opened first: from there only
 * pairs are taken that stay true wherever they stand ("this handle is that channel").
 */

const known = new WeakMap<Element, ReadonlyMap<string, string>>();

/** In JSON a text's own quotes are escaped, so no user's words can look like these. */
const PAIRS = [
  // Every link to a channel in `ytInitialData`.
  /"browseId":"(?<id>UC[\w-]{22})","canonicalBaseUrl":"\\?\/(?<handle>@[^"\\/]+)"/gu,
  // The video's own: `playerMicroformatRenderer`.
  /"ownerProfileUrl":"https?:[\\/]+www\.youtube\.com\\?\/(?<handle>@[^"\\/]+)","externalChannelId":"(?<id>UC[\w-]{22})"/gu,
];
/** The channel's own: `channelMetadataRenderer`, its address some fields after its id. */
const METADATA =
  /"channelMetadataRenderer":\{[^]{0,20000}?"externalId":"(UC[\w-]{22})"[^]{0,20000}?"vanityChannelUrl":"https?:[\\/]+www\.youtube\.com\\?\/(@[^"\\/]+)"/u;
/** The video that the page was opened with: `videoDetails`, true of that video for ever. */
const DETAILS = /"videoDetails":\{"videoId":"([\w-]{11})"[^]{0,20000}?"channelId":"(UC[\w-]{22})"/u;

/** Handles and videos with their channels, as one script of the page tells. */
function pairsIn(script: Element): ReadonlyMap<string, string> {
  const before = known.get(script);
  if (before) return before;
  const pairs = new Map<string, string>();
  const text = script.textContent ?? '';
  for (const pattern of PAIRS) {
    for (const { groups } of text.matchAll(pattern)) {
      const handle = handleOf(groups?.handle);
      if (handle && groups?.id) pairs.set(handle, groups.id);
    }
  }
  const [, id, shown] = METADATA.exec(text) ?? [];
  const handle = handleOf(shown);
  if (id && handle) pairs.set(handle, id);
  const [, video, owner] = DETAILS.exec(text) ?? [];
  if (video && owner) pairs.set(video, owner);
  // A script that is still being parsed has another text later.
  if (script.ownerDocument.readyState !== 'loading') known.set(script, pairs);
  return pairs;
}

/** The channel of a handle or of a video, where some script tells; null when none does. */
function paired(document: Document, name: string): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const found = pairsIn(script).get(name);
    if (found) return found;
  }
  return null;
}

/** The microdata of the page's server HTML about this video: a scope that names it itself. */
export function microdataOf(document: Document, video: string): Element | null {
  for (const scope of document.querySelectorAll('[itemtype$="/VideoObject"]')) {
    const own = scope.querySelector('meta[itemprop="identifier"], meta[itemprop="videoId"]');
    const url = scope.querySelector('link[itemprop="url"]')?.getAttribute('href') ?? '';
    const named = own?.getAttribute('content') ?? /[?&]v=([\w-]{11})(?:&|$)/.exec(url)?.[1];
    if (named === video) return scope;
  }
  return null;
}

/** `UC…` or `@name` of a link to a channel. */
export function channelOfLink(link: Element | null, base: string): string | null {
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /(?:^|\.)youtube\.com$/.test(url.hostname) ? channelOfPath(url.pathname) : null;
}

/** A lasting id stays itself; a handle becomes one where the page tells which. */
export function lasting(document: Document, channel: string | null): string | null {
  if (channel === null || CHANNEL.test(channel)) return channel;
  return paired(document, channel);
}

const WATCH = 'ytd-watch-flexy[video-id]:not([hidden])';
const OWNER =
  'ytd-video-owner-renderer a[href^="/channel/UC"], ytd-video-owner-renderer a[href^="/@"]';
const CARDS = 'ytd-video-description-infocards-section-renderer a[href^="/channel/UC"]';
const REEL_OWNER = 'yt-reel-channel-bar-view-model a[href], #channel-name a[href]';

/** The active short, when it shows itself to be the one of the address. */
export function reelOf(document: Document, video: string): Element | null {
  const reel = document.querySelector('ytd-reel-video-renderer[is-active]');
  const own = `[style*="/vi/${video}/"], img[src*="/vi/${video}/"], a[href*="/shorts/${video}"]`;
  return reel?.querySelector(own) ? reel : null;
}

/** Has YouTube other elements than those that we know? Then a person taught which they are. */
const isOther = (document: Document) =>
  !document.querySelector('ytd-watch-flexy, ytd-reel-video-renderer, ytd-browse');

/** So far around an element may stand the one that names its video. */
const around = 4;

/** An element of a kind that we do not know: by an attribute, a picture or a link it names its video. */
function saysItIs(element: Element, video: string): boolean {
  const names = (at: Element) =>
    at.getAttributeNames().some((name) => at.getAttribute(name) === video);
  let at: Element | null = element;
  for (let steps = 0; at && steps <= around; steps += 1, at = at.parentElement)
    if (names(at)) return true;
  const inside = `[style*="/vi/${video}/"], img[src*="/vi/${video}/"], a[href*="/shorts/${video}"]`;
  if (element.querySelector(inside)) return true;
  return [...element.querySelectorAll('*')].slice(0, 40).some(names);
}

/**
 * The video that the page shows by the address and by its own elements; null while they differ.
 * YouTube changes the address first, then the attributes, the figures last.
 */
export function shownVideo(document: Document, base: string, at?: Element): string | null {
  const video = URL.canParse(base) ? (pageOf(new URL(base))?.post ?? null) : null;
  if (!video || /^Ug/.test(video)) return null;
  if (isOther(document)) return at && saysItIs(at, video) ? video : null;
  if (/\/shorts\//.test(base)) return reelOf(document, video) ? video : null;
  const watch = document.querySelector(WATCH);
  const block = watch?.querySelector('ytd-watch-metadata');
  const ids = [watch?.getAttribute('video-id'), block?.getAttribute('video-id') ?? video];
  if (!block || ids.some((id) => id !== video)) return null;
  // The heading is among what is changed last; the tab's title says which it must be.
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
  const title = squeeze(document.title);
  const heading = squeeze(block.querySelector('h1')?.textContent);
  return title.endsWith(' - YouTube') && !title.includes(heading) ? null : video;
}

/** The channel of the video that is shown; null when the page tells only its handle, or nothing. */
export function ownerOfVideo(document: Document, base: string, at?: Element): string | null {
  const video = shownVideo(document, base, at);
  if (!video) return null;
  const root = reelOf(document, video) ?? document.querySelector(WATCH) ?? at;
  const anywhere = root === at ? ['a[href^="/channel/UC"], a[href^="/@"]'] : [];
  const links = [OWNER, CARDS, REEL_OWNER, ...anywhere].flatMap((css) => [
    ...(root?.querySelectorAll(css) ?? []),
  ]);
  const ids = links.map((link) => lasting(document, channelOfLink(link, base)));
  const meta = microdataOf(document, video)?.querySelector('meta[itemprop="channelId"]');
  const content = meta?.getAttribute('content') ?? '';
  const told = CHANNEL.test(content) ? content : paired(document, video);
  return told ?? ids.find((id) => id !== null) ?? null;
}

const BROWSE = 'ytd-browse:not([hidden])';
const HEADER =
  'yt-page-header-view-model yt-content-metadata-view-model, ytd-c4-tabbed-header-renderer #channel-handle';

/** The handle that the channel's header shows; null when it shows none. */
export function handleInHeader(document: Document): string | null {
  const header = document.querySelector(BROWSE)?.querySelector(HEADER);
  for (const part of header ? [header, ...header.querySelectorAll('*')] : []) {
    const handle = part.childElementCount > 0 ? null : handleOf(part.textContent?.trim());
    if (handle) return handle;
  }
  return null;
}

/**
 * The channel whose pages these are, by address and header: `UC…`, or its handle where the page
 * does not tell more. null while the header still shows another one.
 */
export function channelHere(document: Document, base: string): string | null {
  const named = URL.canParse(base) ? (pageOf(new URL(base))?.community ?? null) : null;
  if (!named) return null;
  const shown = handleInHeader(document);
  if (named.startsWith('@') && shown && shown !== named) return null;
  if (!CHANNEL.test(named)) return lasting(document, shown ?? named) ?? named;
  // The address has the id, the header another channel's handle: it is still being changed.
  const told = shown ? lasting(document, shown) : null;
  return told !== null && told !== named ? null : named;
}
