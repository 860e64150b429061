import type { Anchor, Place } from '../networks/network.ts';
import { ownOf } from './find.ts';
import type { IconName } from './icons.ts';
import { sign } from './leftover.ts';
import { fillButton, rowNode } from './mark-nodes.ts';
import { itemSheet, markSheet, overSheet, startSheet } from './mark-sheet.ts';

/**
 * A slot is where marks of one place stand: a plain host without telling attributes, a closed
 * shadow root, one shared stylesheet. It takes no room: it is positioned without offsets, so it
 * stands where it would have stood, and nothing of the page moves. In a flex or grid row, where
 * that trick would put it at the row's start, it is an item of no size that takes back its gap.
 */
export interface DrawnPart {
  text: string;
  tone: string;
  icon?: IconName;
}
export interface DrawnMark {
  feature: string;
  parts: readonly DrawnPart[];
  label: string;
}
export interface Slot {
  host: HTMLElement;
  /** The page took our host out (its own re-render): put it back, a few times at most. */
  attach(): void;
  draw(marks: readonly DrawnMark[]): void;
  remove(): void;
  /** The button of a feature, to return the focus to. */
  button(feature: string): HTMLElement | undefined;
}

let hosts = new WeakSet<Node>();
/** A page that removes our host again and again wins. */
const mostAttachments = 5;

/** Is the node one of our hosts? What is inside a closed root is never seen from outside. */
export const isOurHost = (node: Node): boolean => hosts.has(node);

/** What this script has put into the page; a second one in the same page takes it over. */
export const ownHosts = () => hosts;
export const shareHosts = (first: WeakSet<Node>) => void (hosts = first);

/** Makes a host that the watcher and the page's own rules leave alone. */
export function plainHost(): HTMLElement {
  const host = document.createElement('div');
  hosts.add(host);
  return host;
}

/** The root of a host of ours: closed to the page, open to the tests of the e2e variant. */
export function rootIn(host: HTMLElement, ...sheets: CSSStyleSheet[]): ShadowRoot {
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  root.adoptedStyleSheets = sheets;
  return root;
}

interface Found {
  at: Element;
  where: Anchor['where'];
  over: Anchor['over'];
}

/** Where a mark of this element can stand; null when none of the anchors is there. */
export function anchorOf(
  element: Element,
  { anchors, except }: Pick<Place, 'anchors' | 'except'>,
): Found | null {
  const own = ownOf(element, except);
  for (const { css, where, over } of anchors) {
    const at = own.first(css);
    if (at) return { at, where, over };
  }
  return null;
}

/** Where a slot stands; `dock` in its stead is a strip at the window's lower edge. */
export type Standing = { at: Element; where: Anchor['where']; flex: boolean; gap: string } & {
  /** In the corner of the box that holds the picture: by its edges, or as what comes first in it. */
  over: 'edges' | 'start' | null;
};

/** Reads the layout around an anchor. Done for all new slots before any of them is written. */
export function standingOf(found: Found): Standing {
  const box = found.where === 'append' ? found.at : found.at.parentElement;
  const style = box ? getComputedStyle(box) : undefined;
  const flex = /flex|grid/.test(style?.display ?? '');
  const gap = style?.columnGap;
  // A corner is this box's own only when the box is what absolute places are counted from.
  const own = style !== undefined && style.position !== 'static';
  const over = found.over === true && style ? (own ? 'edges' : 'start') : null;
  return { ...found, over, flex, gap: gap && gap !== 'normal' ? gap : '0px' };
}

const isolated = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown'] as const;
const stop = (event: Event) => event.stopPropagation();
const prevent = (event: Event) => event.preventDefault();

function hostFor(standing: Standing | 'dock'): { host: HTMLElement; shadow: ShadowRoot } {
  const host = plainHost();
  const sheets = [markSheet()];
  if (standing !== 'dock' && standing.over) {
    sheets.push(standing.over === 'edges' ? overSheet() : startSheet());
  } else if (standing !== 'dock' && standing.flex) sheets.push(itemSheet(standing.gap));
  // Keys pressed on our buttons are not the page's hot keys.
  for (const name of isolated) host.addEventListener(name, stop);
  // A mark may stand in a link (a picture's): pressing it opens nothing of the page's.
  host.addEventListener('click', prevent);
  return { host, shadow: rootIn(host, ...sheets) };
}

/** A page has hundreds of them: one object each, and what they do stands once. */
class MarkSlot implements Slot {
  readonly host: HTMLElement;
  readonly #row: HTMLElement;
  readonly #standing: Standing | 'dock';
  readonly #pressed: (feature: string, event: MouseEvent) => void;
  #attachments = 0;
  /** Whose the buttons are, in their order. */
  #features: readonly string[] = [];

  constructor(standing: Standing | 'dock', pressed: (feature: string, event: MouseEvent) => void) {
    const { host, shadow } = hostFor(standing);
    [this.host, this.#standing, this.#pressed] = [host, standing, pressed];
    this.#row = rowNode(standing === 'dock');
    sign(this.#row);
    shadow.append(this.#row);
    // Only a person presses our buttons; a page's synthetic click does nothing.
    this.#row.addEventListener('click', (event) => event.isTrusted && this.#press(event));
    this.attach();
  }

  #press(event: MouseEvent): void {
    const button = (event.target as Element).closest('button');
    const feature = this.#featureOf(button);
    if (feature) this.#pressed(feature, event);
  }

  #featureOf(button: Element | null): string | undefined {
    return button ? this.#features[[...this.#row.children].indexOf(button)] : undefined;
  }

  attach(): void {
    const { host } = this;
    if (host.isConnected || this.#attachments++ >= mostAttachments) return;
    const standing = this.#standing;
    if (standing === 'dock') document.documentElement.append(host);
    else if (standing.over === 'start' && standing.where === 'append') standing.at.prepend(host);
    else if (standing.over === 'start') standing.at.before(host);
    else if (standing.where === 'append') standing.at.append(host);
    else standing.at.after(host);
  }

  /** A button of before stays the element it is: a press or a focus on it may just have begun. */
  draw(marks: readonly DrawnMark[]): void {
    const buttons: Element[] = marks.map((mark) => fillButton(mark, this.button(mark.feature)));
    this.#features = marks.map(({ feature }) => feature);
    const { children } = this.#row;
    for (const old of [...children]) if (!buttons.includes(old)) old.remove();
    buttons.forEach(
      (one, i) => one === children[i] || this.#row.insertBefore(one, children[i] ?? null),
    );
  }

  remove(): void {
    this.host.remove();
  }

  button(feature: string): HTMLElement | undefined {
    return this.#row.children[this.#features.indexOf(feature)] as HTMLElement | undefined;
  }
}

export const makeSlot = (
  standing: Standing | 'dock',
  pressed: (feature: string, event: MouseEvent) => void,
): Slot => new MarkSlot(standing, pressed);
