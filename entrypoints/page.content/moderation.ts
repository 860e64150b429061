import type { Pointed, PointWords } from '../../utils/mention-messages.ts';
import { pageOf } from '../../utils/networks/index.ts';
import type { NetworkPlaces, Page, Place } from '../../utils/networks/network.ts';
import { ownOf } from '../../utils/page/find.ts';
import { pointAt } from '../../utils/page/point-at.ts';
import { readPlaces, undated } from '../../utils/page/read.ts';
import { whenFound } from '../../utils/page/when.ts';

/** A long thread comes late. */
const patienceMs = 12_000;

interface Options {
  page: Page;
  network: NetworkPlaces;
  signal: AbortSignal;
}

/**
 * Leads to a comment and points at the network's own menu there; presses nothing. `menu`: it was
 * found; `comment`: the page draws it only under the pointer, so the comment is pointed at; `none`:
 * the page does not show the comment, which the words say.
 */
export function makeModeration({ page, network, signal }: Options) {
  let before: AbortController | undefined;
  const place = network.places.comment;

  // The rest of a long thread's texts is not read for this.
  const keyOnly: Place | undefined = place && {
    ...(place as Place),
    fields: Object.fromEntries(
      Object.entries(place.fields).filter(([name]) => name === place.key),
    ) as Place['fields'],
  };

  const find = (key: string): Element | undefined => {
    if (!keyOnly) return undefined;
    const base = pageOf(location.href)?.over ? page.url : location.href;
    return readPlaces(document, keyOnly, undated(network.takes, base, Date.now())).find(
      ({ reading }) => reading.key === key,
    )?.element;
  };
  const menuOf = (comment: Element): Element | undefined => {
    const own = ownOf(comment, place?.except);
    for (const { css } of place?.menu ?? []) {
      const found = own.first(css);
      const box = found?.getBoundingClientRect();
      if (found && box && box.width > 0 && box.height > 0) return found;
    }
    return undefined;
  };

  return async function point(key: string, words: PointWords): Promise<Pointed> {
    before?.abort();
    before = new AbortController();
    const until = AbortSignal.any([before.signal, signal]);
    let comment = await whenFound(() => find(key), patienceMs);
    if (until.aborted) return 'none';
    const { close } = words;
    if (!comment) {
      pointAt({ target: () => document.body, words: [words.none], close, bare: true }, until);
      return 'none';
    }
    comment.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const again = () => {
      // The page may have drawn it anew.
      if (!comment?.isConnected) comment = find(key);
      return comment;
    };
    const menu = menuOf(comment);
    const target = () => {
      const at = again();
      return at && menu ? (menuOf(at) ?? at) : at;
    };
    pointAt({ target, words: [menu ? words.menu : words.comment], close }, until);
    return menu ? 'menu' : 'comment';
  };
}
