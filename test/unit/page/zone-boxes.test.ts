import { describe, expect, it } from 'vitest';
import { within } from '../../../utils/box.ts';
import { pictureBox, zoneBox } from '../../../utils/page/zone-boxes.ts';

const box = { left: 10, top: 20, width: 900, height: 270 };
const natural = { width: 1920, height: 768 };

describe('where a picture lies', () => {
  it('that covers its box reaches beyond it, from the middle', () => {
    expect(pictureBox(box, natural, 'cover', '50% 50%')).toEqual({
      left: 10,
      top: 20 - 45,
      width: 900,
      height: 360,
    });
  });
  it('by the page’s own position', () => {
    expect(pictureBox(box, natural, 'cover', '50% 0%').top).toBe(20);
    expect(pictureBox(box, natural, 'cover', '50% 100%').top).toBe(20 - 90);
  });
  it('contained stands whole in it', () => {
    const at = pictureBox(box, natural, 'contain', '50% 50%');
    expect(at.height).toBe(270);
    expect(at.width).toBe(675);
    expect(at.left).toBe(10 + (900 - 675) / 2);
  });
  it.each(['fill', 'auto', '100% 100%'])('stretched by `%s` is its box', (fit) => {
    expect(pictureBox(box, natural, fit, '50% 50%')).toEqual(box);
  });
  it('of an unknown size is its box', () => {
    expect(pictureBox(box, { width: 0, height: 0 }, 'cover', '50% 50%')).toEqual(box);
  });
});

describe('a zone', () => {
  it('is counted in the picture, and cut to what is seen', () => {
    const picture = pictureBox(box, natural, 'cover', '50% 50%');
    const zone = zoneBox(picture, { left: 0, top: 64 / 768, width: 1, height: 640 / 768 });
    expect(zone).toEqual({ left: 10, top: 5, width: 900, height: 300 });
    expect(within(zone, box)).toEqual(box);
  });
  it('that is not seen at all has no size', () => {
    expect(within({ left: 0, top: 0, width: 5, height: 5 }, box)).toMatchObject({
      width: 0,
      height: 0,
    });
  });
});
