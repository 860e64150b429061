/** Where a picture and its parts lie on the screen: pure figures for picture-zones.ts. CSS px. */

import type { Box } from '../box.ts';

/** A part of a picture, shares of its width and height. */
export type Zone = Box;

/** `50% 20%` as shares; what is in px counts as the middle. */
function shares(position: string): [number, number] {
  const [x = 0.5, y = 0.5] = position
    .split(' ')
    .map((one) => (one.endsWith('%') ? Number.parseFloat(one) / 100 : 0.5));
  return [x, y];
}

/**
 * Where the whole picture would lie, beyond its box too. `natural`: its own pixels; 0: unknown, then
 * it is taken to fill the box.
 */
export function pictureBox(
  box: Box,
  natural: { width: number; height: number },
  fit: string,
  position: string,
): Box {
  if (!natural.width || !natural.height || !/cover|contain|none|scale-down/u.test(fit)) {
    return { left: box.left, top: box.top, width: box.width, height: box.height };
  }
  const across = box.width / natural.width;
  const down = box.height / natural.height;
  const small = Math.min(across, down);
  const scale = {
    cover: Math.max(across, down),
    contain: small,
    none: 1,
    'scale-down': Math.min(1, small),
  }[fit];
  const width = natural.width * (scale ?? 1);
  const height = natural.height * (scale ?? 1);
  const [x, y] = shares(position);
  return {
    left: box.left + (box.width - width) * x,
    top: box.top + (box.height - height) * y,
    width,
    height,
  };
}

export const zoneBox = (picture: Box, zone: Zone): Box => ({
  left: picture.left + zone.left * picture.width,
  top: picture.top + zone.top * picture.height,
  width: zone.width * picture.width,
  height: zone.height * picture.height,
});
