import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import {
  addMedia,
  describeMedia,
  largestMedia,
  largestVideo,
  mediaBy,
  sweepMedia,
} from '../../../utils/media/store.ts';
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

it('the sweep spares what an unfinished form holds', async () => {
  const written = await addMedia(file([...png, 1]), now);
  const free = await addMedia(file([...png, 2]), now);
  expect(await sweepMedia(now + day + 1, [written.id])).toBe(1);
  expect(await mediaBy([written.id, free.id])).toHaveLength(1);
});

describe('a video', () => {
  const mp4 = [0, 0, 0, 24, ...[...'ftypisom'].map((c) => c.charCodeAt(0))];
  const video = async () => ({ width: 1080, height: 1920, seconds: 12 });

  it('is kept with its measures where one may be given', async () => {
    const kept = await addMedia(file(mp4, 'клип.mp4'), now, { video });
    expect(kept).toMatchObject({ type: 'video/mp4', width: 1080, height: 1920, seconds: 12 });
    await expect(addMedia(file(mp4), now)).rejects.toMatchObject({ key: 'not-an-image' });
  });

  it('may be larger than a picture, up to its own limit', async () => {
    const large = (size: number) => {
      const bytes = new Uint8Array(size);
      bytes.set(mp4);
      return new File([bytes], 'клип.mp4');
    };
    expect((await addMedia(large(largestMedia + 1), now, { video })).size).toBe(largestMedia + 1);
    const refused = addMedia(large(largestVideo + 1), now, { video });
    await expect(refused).rejects.toMatchObject({ key: 'too-big' });
  });
});

it('what is on a picture is said, changed and taken back', async () => {
  const { id } = await addMedia(file([...png, 1]), now);
  await describeMedia(id, '  Хлеб на столе ');
  expect((await mediaBy([id]))[0]?.alt).toBe('Хлеб на столе');
  await describeMedia(id, ' ');
  expect((await mediaBy([id]))[0]).not.toHaveProperty('alt');
});

it('the sweep leaves the original of a part that is held, and takes it with the part', async () => {
  const whole = await addMedia(file([...png, 1]), now);
  const part = await addMedia(file([...png, 2]), now, { from: whole.id });
  const answer = await savePlan(aDraft({ media: [part.id] }), now);
  expect(await sweepMedia(now + day + 1)).toBe(0);
  if ('saved' in answer) await db.plan.delete(answer.saved.uuid);
  expect(await sweepMedia(now + day + 1)).toBe(2);
});
