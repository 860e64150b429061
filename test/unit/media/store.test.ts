import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { addMedia, largestMedia, mediaBy, sweepMedia } from '../../../utils/media/store.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { aDraft, day } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const file = (bytes: number[], name = 'хлеб.png', type = 'image/png') =>
  new File([new Uint8Array(bytes)], name, { type });

describe('a picture', () => {
  it('is kept once for the same bytes, whatever its name', async () => {
    const one = await addMedia(file([...png, 1]), now);
    const again = await addMedia(file([...png, 1], 'другое.jpg', 'image/jpeg'), now + 1);
    expect(again.id).toBe(one.id);
    expect(one.id).toMatch(/^[0-9a-f]{64}$/);
    expect(await db.media.count()).toBe(1);
    const [kept] = await mediaBy(['gone', one.id]);
    expect(kept).toMatchObject({ name: 'хлеб.png', type: 'image/png', size: 9 });
    expect(await kept?.bytes.bytes()).toEqual(new Uint8Array([...png, 1]));
  });

  it.each([
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['image/gif', [...'GIF89a'].map((c) => c.charCodeAt(0))],
    ['image/webp', [...'RIFF0000WEBP'].map((c) => c.charCodeAt(0))],
  ])('is %s by its bytes', async (type, bytes) => {
    expect((await addMedia(file(bytes, 'a', ''), now)).type).toBe(type);
  });

  it.each([
    ['empty', file([])],
    ['not-an-image', file([...'<svg>'].map((c) => c.charCodeAt(0)))],
    ['too-big', new File([new Uint8Array(largestMedia + 1)], 'a.png')],
  ])('is refused when %s', async (key, given) => {
    await expect(addMedia(given, now)).rejects.toMatchObject({ key });
    expect(await db.media.count()).toBe(0);
  });
});

it('the sweep takes what no item holds, but not what was given today', async () => {
  const held = await addMedia(file([...png, 1]), now);
  const free = await addMedia(file([...png, 2]), now);
  const fresh = await addMedia(file([...png, 3]), now + day);
  await savePlan(aDraft({ media: [held.id] }), now);
  expect(await sweepMedia(now + day + 1)).toBe(1);
  expect((await mediaBy([held.id, free.id, fresh.id])).map(({ id }) => id)).toEqual([
    held.id,
    fresh.id,
  ]);
});
