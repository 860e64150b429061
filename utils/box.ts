/** A rectangle in whatever it is counted in: px of the screen, pixels or shares of a picture. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What of a box lies in another; without a width or height where nothing does. */
export function within(box: Box, room: Box): Box {
  const left = Math.max(box.left, room.left);
  const top = Math.max(box.top, room.top);
  const right = Math.min(box.left + box.width, room.left + room.width);
  const bottom = Math.min(box.top + box.height, room.top + room.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
