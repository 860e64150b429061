import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, type CheckedFile } from '../../../utils/media/limits.ts';
import { cropOf, sniffedType, sniffedVideo } from '../../../utils/media/rules.ts';
import { networks } from '../../../utils/networks/index.ts';
import { takesFile } from '../../../utils/page/insert-files.ts';

const mb = 2 ** 20;
const photo: CheckedFile = {
  ...{ name: 'хлеб.jpg', type: 'image/jpeg', size: mb },
  ...{ width: 1200, height: 1200, seconds: null },
};
const rulesOf = (id: string) =>
  Object.values(networks).find((network) => network.id === id)?.rules.files;
const keys = (file: Partial<CheckedFile>, network: string) =>
  faultsOf({ ...photo, ...file }, rulesOf(network)).map(({ key }) => key);

describe('what a network takes', () => {
  it.each([
    ['vk', {}, []],
    ['vk', { size: 51 * mb }, ['heavy']],
    ['vk', { width: 10_000, height: 5000 }, ['sum']],
    ['vk', { width: 300, height: 6300 }, ['tall']],
    ['instagram', { width: 300, height: 300 }, ['narrow']],
    ['instagram', { width: 1080, height: 1350 }, []],
    ['instagram', { width: 1080, height: 1920 }, ['tall']],
    ['instagram', { width: 1920, height: 960 }, ['flat']],
    ['x', { size: 6 * mb }, ['heavy']],
    ['x', { size: 6 * mb, type: 'image/gif' }, []],
    ['telegram', { size: 11 * mb }, ['heavy']],
    ['pinterest', { width: 1000, height: 1500 }, []],
    ['pinterest', { width: 1000, height: 1700 }, ['tall']],
    ['instagram', { type: 'video/mp4', seconds: 2 }, ['short']],
    ['instagram', { type: 'video/mp4', seconds: 901 }, ['long']],
    ['pinterest', { type: 'video/mp4', seconds: 60 }, []],
  ] as const)('%s: %j', (network, file, wanted) => {
    expect(keys(file, network)).toEqual(wanted);
  });

  it('is not asked of what is not known', () => {
    expect(keys({ width: 0, height: 0 }, 'instagram')).toEqual([]);
    expect(keys({ type: 'video/mp4', seconds: null }, 'instagram')).toEqual([]);
    expect(keys({ size: 10 ** 9 }, 'ok')).toEqual([]);
  });
});

describe('a part of a picture', () => {
  const share = fc.double({ min: -1, max: 2, noNaN: true });
  const side = fc.integer({ min: 10, max: 9000 });
  it('lies in it and has the shape, wherever the frame is dragged', () => {
    const ratio = fc.constantFrom(1, 4 / 5, 16 / 9, 1.91, 2 / 3);
    const zoom = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(side, side, ratio, share, share, zoom, (width, height, wanted, x, y, near) => {
        const part = cropOf({ width, height }, wanted, { x, y, zoom: near });
        expect(part.left).toBeGreaterThanOrEqual(0);
        expect(part.top).toBeGreaterThanOrEqual(0);
        expect(part.left + part.width).toBeLessThanOrEqual(Math.max(width, part.width));
        expect(part.top + part.height).toBeLessThanOrEqual(Math.max(height, part.height));
        expect(Math.abs(part.width - part.height * wanted)).toBeLessThan(2);
      }),
    );
  });

  it('is the largest at no zoom, in the middle', () => {
    expect(cropOf({ width: 1600, height: 900 }, 1, { x: 0.5, y: 0.5, zoom: 1 })).toEqual({
      ...{ left: 350, top: 0, width: 900, height: 900 },
    });
  });
});

describe('the kind of a file', () => {
  const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  it.each([
    ['\0\0\0\x18ftypisom', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'video/quicktime'],
    ['\x1a\x45\xdf\xa3\0\0\0\0\0\0\0\0', 'video/webm'],
    ['\0\0\0\x18ftypheic', null],
    ['\0\0\0\x18ftypavif', null],
    ['%PDF-1.7 0000', null],
  ])('%j is %s', (head, type) => {
    expect([sniffedVideo(bytes(head)), sniffedType(bytes(head))]).toEqual([type, null]);
  });
});

describe('an input of a page', () => {
  const file = (name: string, type: string) => new File(['x'], name, { type });
  it.each([
    ['', 'clip.mp4', 'video/mp4', true],
    ['image/*', 'a.png', 'image/png', true],
    ['image/jpeg,image/png', 'a.webp', 'image/webp', true],
    ['.jpg, .jpeg', 'a.png', 'image/png', true],
    ['image/*', 'clip.mp4', 'video/mp4', false],
    ['image/*,video/*', 'clip.mp4', 'video/mp4', true],
    ['.MOV', 'clip.mov', 'video/quicktime', true],
    ['video/webm', 'clip.mp4', 'video/mp4', false],
  ])('that accepts "%s" takes %s (%s): %s', (accept, name, type, takes) => {
    expect(takesFile({ accept }, file(name, type))).toBe(takes);
  });
});
