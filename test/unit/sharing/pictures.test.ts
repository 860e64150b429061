import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { addMedia } from '../../../utils/media/store.ts';
import { startServer, type TestServer } from '../../sharing/start.ts';
import { post, uuid } from './made-up.ts';
import { oleg, twoComputers, type Computer } from './two-computers.ts';

let server: TestServer;
let one: Computer;
let other: Computer;

beforeAll(async () => {
  server = await startServer({ users: [oleg], brands: ['bakery'] });
  await Promise.all(db.tables.map((table) => table.clear()));
  [one, other] = await twoComputers(server);
});
afterAll(() => server.stop());

const png = (n: number) =>
  new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, n])], 'хлеб.png');

it('pictures that a shared post names go with it, once, and are what their hash says', async () => {
  const [first, second] = [await addMedia(png(1), 1), await addMedia(png(2), 1)];
  await one.write('plan', { ...post(1), media: [first.id, second.id] });
  await one.write('plan', { ...post(2), media: [first.id] });
  await one.write('plan', {
    ...post(3),
    community: 'vk:-99',
    media: [(await addMedia(png(3), 1)).id],
  });
  await one.round();
  await other.round();
  const came = await other.db.media.toArray();
  expect(came.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
  const [kept] = came.filter(({ id }) => id === first.id);
  expect(kept).toMatchObject({ type: 'image/png', size: 9 });
  expect(await kept?.bytes.bytes()).toEqual(await first.bytes.bytes());
  const { rows } = (await server.ask('GET', '/media-bakery/_all_docs')) as { rows: unknown[] };
  expect(rows).toHaveLength(2);
  expect([...one.failures, ...other.failures]).toEqual([]);
});

it('a post comes also when its picture does not, and the picture later', async () => {
  const gone = await addMedia(png(4), 1);
  await one.write('plan', { ...post(4), media: [gone.id] });
  await one.db.media.delete(gone.id);
  await one.round();
  await other.round();
  expect(await other.read('plan', uuid(4))).toMatchObject({ media: [gone.id] });
  expect(await other.state()).toMatchObject({ fault: null });
  await addMedia(png(4), 2);
  await one.change('plan', uuid(4), { text: 'Ещё раз' });
  await one.round();
  await other.round();
  expect(await other.db.media.get(gone.id)).toMatchObject({ size: 9 });
});

it('a round that brings nothing reads no agreed row for pictures', async () => {
  let read = 0;
  const count = (mark: unknown) => {
    read += 1;
    return mark;
  };
  expect(await other.db.sharedMarks.count()).toBeGreaterThan(1);
  other.db.sharedMarks.hook('reading', count);
  await other.round();
  other.db.sharedMarks.hook('reading').unsubscribe(count);
  expect(read).toBe(0);
  expect(other.failures).toEqual([]);
});
