import type { NetworkPlaces, Place, Sending, Where } from '../networks/network.ts';
import { findPlaces, saysIt } from './find.ts';
import { standsHere } from './read.ts';

/** The places where a person writes, in the order in which an element is asked what it is. */
export const boxPlaces = ['messageBox', 'replyBox', 'composer'] as const;
export type BoxPlace = (typeof boxPlaces)[number];

/** An editor with what it is. */
export interface WritingBox {
  name: BoxPlace;
  editor: HTMLElement;
  place: Place;
  send: Sending;
}

const visible = (element: Element) => element.getClientRects().length > 0;

/** All editors that are seen and whose sending is known. Looked up when it is needed: boxes come and go. */
function writingBoxes({ places, takes }: NetworkPlaces): WritingBox[] {
  return boxPlaces.flatMap((name) => {
    const place = places[name] as Place | undefined;
    if (!place?.send) return [];
    const { send } = place;
    return findPlaces(document, place)
      .filter((found): found is HTMLElement => found instanceof HTMLElement && visible(found))
      .filter((found) => standsHere(found, place, takes, location.href))
      .map((editor) => ({ name, editor, place, send }));
  });
}

/** The box in which an element stands; null when in none. */
export function boxAt(target: EventTarget | null, network: NetworkPlaces): WritingBox | null {
  if (!(target instanceof Element) || !isEditable(target)) return null;
  for (const name of boxPlaces) {
    const place = network.places[name] as Place | undefined;
    const editor = place && closestOf(target, place);
    if (!place?.send || !(editor instanceof HTMLElement)) continue;
    if (!standsHere(editor, place, network.takes, location.href)) continue;
    return { name, editor, place, send: place.send };
  }
  return null;
}

/** The place's element around a target, without a search of the page. */
export function closestOf(
  target: Element,
  { where, not }: Pick<Place, 'where' | 'not'>,
): Element | null {
  for (const { css } of where) {
    try {
      const found = target.closest(css);
      if (found && !(not !== undefined && found.closest(not))) return found;
    } catch {
      // A taught selector that this browser does not know.
    }
  }
  return null;
}

/** Asked of each key and press: no search of the page for what is no editor at all. */
const isEditable = (element: Element) =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLInputElement ||
  element.closest('[contenteditable]') !== null;

function aroundOf(editor: Element, rows: readonly Where[]): Element | null {
  for (const { css } of rows) {
    const found = editor.closest(css);
    if (found) return found;
  }
  return null;
}

/** Does one of the rows name the button in which the target stands? Gives the button. */
function buttonOf(target: Element, { button }: Sending): Element | null {
  for (const { css, says } of button) {
    const found = target.closest(css);
    if (found && saysIt(found, says)) return found;
  }
  return null;
}

/** A button that sleeps sends nothing. */
const sleeps = (button: Element) =>
  button.matches(':disabled, [aria-disabled="true"]') || button.querySelector(':disabled') !== null;

/** The box that a press on the target would send; null when it is nobody's button. */
export function boxOfButton(target: EventTarget | null, network: NetworkPlaces): WritingBox | null {
  if (!(target instanceof Element)) return null;
  const sendings = boxPlaces.flatMap((name) => network.places[name]?.send ?? []);
  if (!sendings.some((send) => buttonOf(target, send))) return null;
  let nearest: { box: WritingBox; around: Element } | null = null;
  for (const box of writingBoxes(network)) {
    const button = buttonOf(target, box.send);
    const around = aroundOf(box.editor, box.send.around);
    if (!button || sleeps(button) || !around?.contains(button)) continue;
    // A window's button is not that of the page under it: the innermost box that holds it.
    if (!nearest || nearest.around.contains(around)) nearest = { box, around };
  }
  return nearest?.box ?? null;
}

export type EnterDoes = Sending['enter'];
type Key = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>;

/** 229: a key that an input method took, also where it does not say that it composes. */
const takenByInputMethod = 229;

/**
 * Would this key send what stands in the box? `seen`: what Enter was seen to do where the person can
 * change it. Never the Enter that ends an input method's word or takes a name from an open list.
 */
export function keySends(
  key: Key,
  { send, editor }: Pick<WritingBox, 'send' | 'editor'>,
  seen: EnterDoes | null,
): boolean {
  if (key.key !== 'Enter' || key.isComposing || key.keyCode === takenByInputMethod) return false;
  if (key.shiftKey || key.altKey) return false;
  if (
    editor.getAttribute('aria-expanded') === 'true' ||
    editor.getAttribute('aria-activedescendant')
  ) {
    return false;
  }
  if (key.ctrlKey || key.metaKey) return send.ctrlEnter;
  return ((send.changeable && seen) || send.enter) === 'sends';
}

/** What a plain Enter did, by the text before and after; null: neither, or not to be told. */
export function whatEnterDid(before: string, after: string): EnterDoes | null {
  const lines = (text: string) => text.split(/\n/u).length;
  if (before.trim() === '') return null;
  if (after.trim() === '') return 'sends';
  const same = after.replace(/\s+/gu, '') === before.replace(/\s+/gu, '');
  return same && lines(after) > lines(before) ? 'line' : null;
}
