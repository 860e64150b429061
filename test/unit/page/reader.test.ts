import { afterEach, expect, it, vi } from 'vitest';
import { makeReader } from '../../../entrypoints/page.content/reader.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

/** What stands in each element, and what the background was told. */
const told = vi.hoisted(() => ({
  fields: new Map<unknown, object>(),
  batches: [] as object[],
  answer: null as Promise<void> | null,
}));
vi.mock('../../../utils/page/read.ts', () => ({
  readPlace: (element: unknown) => told.fields.get(element),
}));
vi.mock('../../../utils/messages.ts', () => ({
  ask: async (_name: string, batch: object) => {
    told.batches.push(batch);
    await told.answer;
    return { marks: [] };
  },
}));
afterEach(() => {
  vi.unstubAllGlobals();
  [told.batches, told.answer] = [[], null];
});

const field = (value: unknown) => ({ value, precision: 0, state: 'read', row: null });
const element = (key: string, fields: object): Element => {
  const made = { isConnected: true } as Element;
  told.fields.set(made, { key, fields });
  return made;
};

function scene() {
  vi.stubGlobal('location', { href: 'https://www.facebook.com/teplyihleb' });
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  const page = { network: 'facebook', kind: 'community', url: location.href, community: null };
  return makeReader({
    page: page as never,
    network: { id: 'facebook', pageOf: () => null, takes: {}, places: {} },
    places: { community: {}, post: {} } as never,
    guard: makeGuard(
      () => undefined,
      () => ({ network: 'facebook', pageKind: null }),
    ),
    signal: new AbortController().signal,
    draw: () => undefined,
    rest: { saw: () => undefined, share: (mark) => mark },
  });
}

it('posts without a mark are told again when the community is known better, under the same key', async () => {
  const reader = scene();
  const sent = (n: number) => vi.waitFor(() => expect(told.batches).toHaveLength(n));
  // A page draws its header piece by piece: its name comes later than its posts.
  const header = element('teplyihleb', { name: field(null) });
  reader.read({ place: 'community', element: header });
  reader.send(true);
  reader.read({ place: 'post', element: element('teplyihleb_1', { text: field('Хлеб') }) });
  reader.send(true);
  await sent(2);
  told.fields.set(header, { key: 'teplyihleb', fields: { name: field('Тёплый хлеб') } });
  reader.read({ place: 'community', element: header });
  reader.send(true);
  await sent(3);
  expect(told.batches.at(-1)).toMatchObject({
    community: { key: 'teplyihleb' },
    posts: [{ key: 'teplyihleb_1' }],
  });
});

it('asks one question at a time; what is read meanwhile goes with the next, each thing once', async () => {
  const reader = scene();
  let answered = (): void => undefined;
  told.answer = new Promise((done) => (answered = done));
  const posts = ['1', '2', '3'].map((key) => element(key, { text: field(`Хлеб ${key}`) }));
  const read = (n: number) => {
    reader.read({ place: 'post', element: posts[n] as Element });
    reader.send(true);
  };
  read(0);
  read(1);
  read(2);
  told.fields.set(posts[1], { key: '2', fields: { text: field('Хлеб дня') } });
  read(1);
  await vi.waitFor(() => expect(told.batches).toHaveLength(1));
  answered();
  await vi.waitFor(() => expect(told.batches).toHaveLength(2));
  expect(told.batches[1]).toMatchObject({
    posts: [{ key: '2', fields: { text: { value: 'Хлеб дня' } } }, { key: '3' }],
  });
});

it('the first question is asked at once, the next ones with what was read for half a second', async () => {
  vi.useFakeTimers();
  try {
    const reader = scene();
    const read = (key: string) => {
      reader.read({ place: 'post', element: element(key, { text: field(key) }) });
      reader.send(true);
    };
    read('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(told.batches).toHaveLength(1);
    for (const key of ['2', '3', '4']) {
      read(key);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(told.batches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(told.batches.slice(1)).toMatchObject([
      { posts: [{ key: '2' }, { key: '3' }, { key: '4' }] },
    ]);
  } finally {
    vi.useRealTimers();
  }
});

it('a post that left before its community was known is told once more when it is back', async () => {
  vi.useFakeTimers();
  try {
    const reader = scene();
    const row = element('1', { text: field('Хлеб') });
    const reads = async () => {
      reader.read({ place: 'post', element: row });
      reader.send(true);
      await vi.advanceTimersByTimeAsync(600);
    };
    await reads();
    // Still the same one in the same place: that is no news.
    await reads();
    expect(told.batches).toHaveLength(1);
    // A list that uses its elements again: another post, and the first one again.
    told.fields.set(row, { key: '2', fields: { text: field('Пирог') } });
    await reads();
    told.fields.set(row, { key: '1', fields: { text: field('Хлеб') } });
    await reads();
    expect(told.batches).toMatchObject([
      { posts: [{ key: '1' }] },
      { posts: [{ key: '2' }] },
      { posts: [{ key: '1' }] },
    ]);
  } finally {
    vi.useRealTimers();
  }
});
