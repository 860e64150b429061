import { ask, type Ask } from '../../utils/messages.ts';
import { highlightName } from '../../utils/mentions/highlight-css.ts';
import { around, makeFinder, type Finder } from '../../utils/mentions/rules.ts';
import type { NetworkPlaces, Page, PlaceName } from '../../utils/networks/network.ts';
import { ownOf } from '../../utils/page/find.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { makeHighlighter } from '../../utils/page/highlight.ts';
import { isOurHost } from '../../utils/page/mark.ts';
import { publicWords } from '../../utils/page/public-words.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import { wordsIn } from '../../utils/page/words-in.ts';

/**
 * Keywords lit up in what the person reads: posts and comments near the view, then the page's other
 * public words. Never in private messages: not on their pages, not in their windows.
 */
export interface Mentions {
  /** Read just now, near the view. */
  found(found: readonly FoundPlace[]): void;
  gone(found: readonly FoundPlace[]): void;
  /** Something of the page has changed. */
  changed(): void;
  /** The keywords may be others now. */
  again(): Promise<void>;
}

interface Options {
  page: Page;
  network: NetworkPlaces;
  guard: Guard;
  signal: AbortSignal;
  keyOf(place: PlaceName, element: Element): string | undefined;
}

/** UTF-16 units of one post or comment, and of all other words of a page. */
const longest = 20_000;
export const longestPage = 40_000;
/** So many are looked at in one idle moment. */
const atOnce = 20;
/** The page's other words are looked at again no sooner than this after a change. */
const calmMs = 1500;
/** The background takes no more from a page; more is no list any more. */
const mostTold = 50;

const lit: ReadonlySet<PlaceName> = new Set<PlaceName>(['post', 'comment']);

export function lightMentions({ page, network, guard, signal, keyOf }: Options): Mentions {
  const highlighter = makeHighlighter(highlightName);
  /** Those near the view, to be looked at again when the keywords change. */
  const known = new Map<Element, PlaceName>();
  const waiting = new Set<Element>();
  const pageOwner = {};
  const told = new Set<string>();
  let find: Finder | null = null;
  let styled = false;
  let idle = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;
  const isPrivate = page.kind === 'messages';

  /** Where the words of a post or comment stand: its author's name is no mention. */
  const textOf = (element: Element, name: PlaceName): { parts: Element[]; not?: string } => {
    const place = name === 'post' ? network.places.post : network.places.comment;
    const own = ownOf(element, place?.except);
    const not = [place?.except, place?.skip].filter((css) => css !== undefined).join(', ');
    for (const { css } of place?.fields.text.rows ?? []) {
      const parts = own.all(css);
      if (parts.length) return { parts, ...(not ? { not } : {}) };
    }
    return { parts: [] };
  };

  const look = (element: Element) => {
    const name = known.get(element);
    if (!find || !name || !element.isConnected || keyOf(name, element) === undefined) {
      return highlighter.set(element, []);
    }
    const { parts, not } = textOf(element, name);
    const words = wordsIn(parts, { not, most: longest, isOurs: isOurHost });
    const ranges = find(words.text).map(({ from, to }) => words.range(from, to));
    highlighter.set(
      element,
      ranges.filter((range) => range !== null),
    );
  };

  const lookAtPage = () => {
    if (!find) return;
    const words = publicWords(document, network, { most: longestPage, isOurs: isOurHost });
    const all = words ? find(words.text) : [];
    const ranges = all.map(({ from, to }) => words?.range(from, to) ?? null);
    highlighter.set(
      pageOwner,
      ranges.filter((range) => range !== null),
    );
    if (!words) return;
    const fresh: Ask<'page.mentions.seen'>['words'] = [];
    for (const one of all) {
      const said = {
        community: one.community,
        ...around(words.text.replaceAll('\u0001', ' '), one),
      };
      const name = `${said.community} ${said.before}${said.match}`;
      if (told.has(name) || told.size >= mostTold) continue;
      told.add(name);
      fresh.push(said);
    }
    if (!fresh.length) return;
    const question = { network: page.network, url: page.url, title: document.title.slice(0, 300) };
    void guard.later('mentions', () => ask('page.mentions.seen', { ...question, words: fresh }));
  };

  const whenIdle = (piece: () => void) => {
    if (idle || signal.aborted) return;
    idle = requestIdleCallback(() => {
      idle = 0;
      if (!signal.aborted) guard.run('mentions', piece);
    });
  };
  const work = () => {
    const now = [...waiting].slice(0, atOnce);
    for (const element of now) {
      waiting.delete(element);
      look(element);
    }
    if (waiting.size) whenIdle(work);
  };
  const pageSoon = () => {
    if (!find || signal.aborted) return;
    calm ??= setTimeout(() => {
      calm = undefined;
      requestIdleCallback(() => {
        if (!signal.aborted) guard.run('mentions', lookAtPage);
      });
    }, calmMs);
  };

  const again = async () => {
    if (isPrivate) return;
    const { wanted } = await ask('page.mentions', { network: page.network, styled });
    if (signal.aborted) return;
    find = wanted.length ? makeFinder(wanted) : null;
    if (!find) return highlighter.clear();
    styled = true;
    for (const element of known.keys()) waiting.add(element);
    whenIdle(work);
    pageSoon();
  };
  signal.addEventListener('abort', () => {
    if (idle) cancelIdleCallback(idle);
    clearTimeout(calm);
    highlighter.clear();
  });
  void guard.later('mentions', again);

  return {
    found(found) {
      if (isPrivate) return;
      for (const { place, element } of found) {
        if (!lit.has(place)) continue;
        known.set(element, place);
        if (find) waiting.add(element);
      }
      if (waiting.size) whenIdle(work);
    },
    gone(found) {
      for (const { element } of found) {
        known.delete(element);
        waiting.delete(element);
        highlighter.set(element, []);
      }
    },
    changed: pageSoon,
    again: () => guard.later('mentions', again).then(() => undefined),
  };
}
