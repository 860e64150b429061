import { sign } from './leftover.ts';
import { plainHost, rootIn } from './mark.ts';
import { frameSheet } from './mark-sheet.ts';

/**
 * The panel: an extension page in a frame beside its mark. The host is a popover, so it stands in
 * the top layer above the page's own modals and needs no style of the page. The frame is kept
 * after the first use: a warm one opens at once.
 */
export interface PanelFrame {
  /** Shows it for a mark. `src` is loaded only the first time. */
  show(where: PanelWhere, src: string): void;
  /**
   * Shows a warm one, but unseen until `unveil`: it still holds what it was about before, and only
   * in a frame that is there can a control take the focus.
   */
  showVeiled(where: PanelWhere): void;
  unveil(): void;
  /** What is shown needs this much room, CSS px. */
  resize(height: number): void;
  hide(): void;
  shown(): boolean;
  /** Takes the frame out for good; the next show loads it anew. */
  remove(): void;
}

/** A rectangle of the view, CSS px. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface PanelWhere {
  /** The mark's button or the reply box. */
  beside: Edges;
  /** What the panel speaks of (a comment, a post): left uncovered where the view allows. */
  about: Edges;
  /** The height to begin with, CSS px. */
  height: number;
  /** A press in it leaves the panel where it is: the person goes on writing there. */
  keep?: Element;
}

const width = 400;
const tallest = 560;
const margin = 8;

/**
 * Where the panel stands: below its mark if there is room, above if that leaves what it speaks of
 * uncovered, else beside it; always inside the view.
 */
export function panelBox(
  { beside, about, height }: PanelWhere,
  view: { width: number; height: number },
): { left: number; top: number; width: number; height: number } {
  const w = Math.min(width, view.width - 2 * margin);
  const h = Math.min(height, tallest, view.height - 2 * margin);
  const inside = (value: number, size: number, whole: number) =>
    Math.max(margin, Math.min(value, whole - size - margin));
  const at = (left: number, top: number) => ({
    left: inside(left, w, view.width),
    top: inside(top, h, view.height),
    width: w,
    height: h,
  });
  if (beside.bottom + margin + h <= view.height - margin)
    return at(beside.left, beside.bottom + margin);
  const above = beside.top - margin - h;
  // Above the mark but below what it speaks of, or above both.
  const clear = above >= about.bottom || beside.top - margin <= about.top;
  if (above >= margin && clear) return at(beside.left, above);
  const middle = beside.top - h / 2;
  const right = view.width - about.right;
  if (right >= w + 2 * margin) return at(about.right + margin, middle);
  if (about.left >= w + 2 * margin) return at(about.left - margin - w, middle);
  if (above >= margin) return at(beside.left, above);
  // A narrow window: along the edge that covers less.
  return at(right >= about.left ? view.width : 0, middle);
}

/** `dismissed` is called when the person presses outside of it. */
export function makePanelFrame(signal: AbortSignal, dismissed: () => void): PanelFrame {
  let made: { host: HTMLElement; box: HTMLElement; frame: HTMLIFrameElement } | undefined;
  let where: PanelWhere | undefined;
  let shown = false;

  const make = (src: string) => {
    const host = plainHost();
    host.popover = 'manual';
    const shadow = rootIn(host, frameSheet());
    const box = document.createElement('div');
    box.className = 'box';
    sign(box);
    const frame = document.createElement('iframe');
    frame.title = 'Groupmate';
    frame.allow = 'clipboard-write';
    frame.src = src;
    box.append(frame);
    shadow.append(box);
    document.documentElement.append(host);
    made = { host, box, frame };
    return made;
  };
  const place = () => {
    if (!made || !where) return;
    const box = panelBox(where, { width: innerWidth, height: innerHeight });
    for (const [name, value] of Object.entries(box)) made.box.style.setProperty(name, `${value}px`);
  };
  const hide = () => {
    if (!shown) return;
    shown = false;
    if (made?.host.isConnected) made.host.hidePopover();
  };

  // A trusted press outside closes it; presses inside never reach this document.
  addEventListener(
    'pointerdown',
    (event) => {
      const kept = event.target instanceof Node && where?.keep?.contains(event.target);
      if (shown && event.isTrusted && event.target !== made?.host && !kept) {
        hide();
        dismissed();
      }
    },
    { capture: true, signal },
  );
  const remove = () => {
    hide();
    made?.host.remove();
    made = undefined;
  };
  signal.addEventListener('abort', remove);

  const veil = (opacity: '0' | '1') => made?.box.style.setProperty('opacity', opacity);
  const show = (next: PanelWhere, src: string) => {
    // This script has left the page while the panel was asked for.
    if (signal.aborted) return;
    where = next;
    const { host, frame } = made?.host.isConnected ? made : make(src);
    place();
    if (!shown) host.showPopover();
    shown = true;
    frame.focus();
  };

  return {
    show(next, src) {
      show(next, src);
      veil('1');
    },
    showVeiled(next) {
      veil('0');
      show(next, '');
    },
    unveil: () => veil('1'),
    resize(height) {
      if (where) where = { ...where, height };
      if (shown) place();
    },
    hide,
    shown: () => shown,
    remove,
  };
}
