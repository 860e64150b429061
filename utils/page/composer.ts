import type { Attaching, NetworkPlaces, Where } from '../networks/network.ts';
import { findPlaces, saysIt } from './find.ts';
import { standsHere } from './read.ts';
import { closestOf } from './sending.ts';
import { whenFound } from './when.ts';

/** A page that has just been opened draws its opener well within this. */
const limitMs = 15_000;

const visible = (element: Element) => element.getClientRects().length > 0;

/** The composer that the page shows now, by its editor. */
export function shownComposer({ places, takes }: NetworkPlaces): HTMLElement | undefined {
  const place = places.composer;
  if (!place) return undefined;
  return findPlaces(document, place).find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      visible(element) &&
      standsHere(element, place, takes, location.href),
  );
}

/** The composer in whose editor an element stands; without a search of the page. */
export function composerAt(
  target: EventTarget | null,
  { places, takes }: NetworkPlaces,
): HTMLElement | null {
  const place = places.composer;
  if (!place || !(target instanceof Element)) return null;
  const editor = closestOf(target, place);
  if (!(editor instanceof HTMLElement)) return null;
  return standsHere(editor, place, takes, location.href) ? editor : null;
}

/** The whole composer around its editor. */
export function aroundOf(editor: Element, { around }: Attaching): Element {
  for (const { css } of around) {
    const found = editor.closest(css);
    if (found) return found;
  }
  return editor.parentElement ?? editor;
}

/** How many pictures the composer shows. */
export function picturesIn(editor: Element, place: Attaching): number {
  const root = aroundOf(editor, place);
  for (const { css } of place.attachment) {
    const found = root.querySelectorAll(css).length;
    if (found > 0) return found;
  }
  return 0;
}

const openerOf = ({ css, says }: Where): HTMLElement | undefined =>
  [...document.querySelectorAll(css)].find(
    (found): found is HTMLElement =>
      found instanceof HTMLElement && visible(found) && saysIt(found, says),
  );

/**
 * Opens the composer, as the person has just asked: presses the network's own opener, and the line
 * of a menu that this may open, and nothing else; each at most once. undefined when the page gives
 * none (it also may ask something first, such as what to do with an old draft: that stays theirs).
 */
export async function openComposer(places: NetworkPlaces): Promise<HTMLElement | undefined> {
  if (!places.places.composer) return undefined;
  let left: readonly Where[] = places.places.composer.opener ?? [];
  return whenFound(() => {
    const shown = shownComposer(places);
    if (shown) return shown;
    const press = left.map(openerOf).find((opener) => opener !== undefined);
    if (!press) return undefined;
    // What stands there already is another way to the same composer, no second step.
    left = left.filter((row) => openerOf(row) === undefined);
    press.click();
    return shownComposer(places);
  }, limitMs);
}
