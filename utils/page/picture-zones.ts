import { plainHost, rootIn } from './mark.ts';
import { sign } from './leftover.ts';
import { zonesSheet } from './mark-sheet.ts';
import { part, put } from './parts.ts';
import { within, type Box } from '../box.ts';
import { pictureBox, zoneBox, type Zone } from './zone-boxes.ts';

/**
 * Draws zones over a picture of the page: what lies outside of the first is dimmed. It takes no room
 * and lets every press through but one on its own button; it ends on Escape, when it is told to, or
 * when the picture leaves the page.
 */
export interface PictureZones {
  /** Shares of the whole picture. null: not known, so not drawn. */
  bright: Zone | null;
  outlined: Zone | null;
  /** A circle: its centre and its width. */
  circle: { x: number; y: number; width: number } | null;
  words: { bright: string; outlined: string; more: string };
  more(): void;
  ended(): void;
}

/** The picture in a place: itself, or the first in it; null when it is a background. */
function imageIn(element: Element): HTMLImageElement | null {
  const found = element.matches('img') ? element : element.querySelector('img');
  return found instanceof HTMLImageElement ? found : null;
}

/** The picture's own pixels; 0 where the page does not tell. */
export function pixelsOf(element: Element): { width: number; height: number } {
  const image = imageIn(element);
  return { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
}

/** What is to be seen of the picture, and where the whole of it would lie. CSS px of the view. */
function boxesOf(element: Element): { seen: Box; picture: Box } {
  const image = imageIn(element);
  const at = image ?? element;
  const box: Box = at.getBoundingClientRect();
  let seen = box;
  const { body } = document;
  for (let around = at.parentElement; around && around !== body; around = around.parentElement) {
    if (getComputedStyle(around).overflow !== 'visible') {
      seen = within(seen, around.getBoundingClientRect());
    }
  }
  const style = getComputedStyle(at);
  const natural = pixelsOf(element);
  const fit = image ? style.objectFit : style.backgroundSize;
  const position = image ? style.objectPosition : style.backgroundPosition;
  return { seen, picture: pictureBox(box, natural, fit, position) };
}

export function showZones(
  element: Element,
  zones: PictureZones,
  signal: AbortSignal,
): { end(): void } {
  const over = new AbortController();
  const until = AbortSignal.any([over.signal, signal]);
  const end = () => over.abort();
  const host = plainHost();
  host.popover = 'manual';
  const shadow = rootIn(host, zonesSheet());
  const frame = part('frame');
  sign(frame);
  // Four strips around what is bright.
  const dims = ['top', 'bottom', 'left', 'right'].map((side) => part(`dim ${side}`));
  const bright = part('bright');
  const outlined = part('outlined');
  const circle = part('circle');
  bright.append(labelled(zones.words.bright), moreButton(zones));
  outlined.append(labelled(zones.words.outlined));
  frame.append(
    ...(zones.bright ? [...dims, bright] : []),
    ...(zones.outlined ? [outlined] : []),
    ...(zones.circle ? [circle] : []),
  );
  shadow.append(frame);

  const draw = () => {
    if (!element.isConnected) return end();
    const { seen, picture } = boxesOf(element);
    put(frame, seen);
    // From here on everything is counted from what is seen.
    const from = { ...picture, left: picture.left - seen.left, top: picture.top - seen.top };
    const room = { left: 0, top: 0, width: seen.width, height: seen.height };
    if (zones.bright) {
      const box = within(zoneBox(from, zones.bright), room);
      put(bright, box);
      const right = box.left + box.width;
      const below = box.top + box.height;
      const strips: Box[] = [
        { ...room, height: box.top },
        { ...room, top: below, height: seen.height - below },
        { left: 0, top: box.top, width: box.left, height: box.height },
        { left: right, top: box.top, width: seen.width - right, height: box.height },
      ];
      dims.forEach((dim, n) => put(dim, strips[n] ?? room));
    }
    if (zones.outlined) put(outlined, within(zoneBox(from, zones.outlined), room));
    if (zones.circle) {
      const size = zones.circle.width * from.width;
      const left = from.left + zones.circle.x * from.width - size / 2;
      const top = from.top + zones.circle.y * from.height - size / 2;
      put(circle, { left, top, width: size, height: size });
    }
  };
  const options = { capture: true, signal: until };
  window.addEventListener('scroll', draw, { ...options, passive: true });
  window.addEventListener('resize', draw, options);
  window.addEventListener('load', draw, options);
  window.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Escape' && end(),
    options,
  );
  // The page may draw something above it, or the picture anew.
  const sizes = new ResizeObserver(draw);
  until.addEventListener('abort', () => {
    sizes.disconnect();
    if (host.isConnected) host.hidePopover();
    host.remove();
    zones.ended();
  });
  if (!until.aborted) {
    document.documentElement.append(host);
    host.showPopover();
    draw();
    sizes.observe(element);
    sizes.observe(document.documentElement);
  }
  return { end };
}

function labelled(words: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = words;
  return label;
}

function moreButton({ words, more }: PictureZones): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'label';
  button.textContent = words.more;
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) more();
  });
  return button;
}
