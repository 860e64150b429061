import { afterEach, expect, it, vi } from 'vitest';
import { makeReader } from '../../../entrypoints/page.content/reader.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

/** What stands in each element, and what the background was told. */
const told = vi.hoisted(() => ({ fields: new Map<unknown, object>(), batches: [] as object[] }));
vi.mock('../../../utils/page/read.ts', () => ({
  readPlace: (element: unknown) => told.fields.get(element),
}));
vi.mock('../../../utils/messages.ts', () => ({
  ask: async (_name: string, batch: object) => {
    told.batches.push(batch);
    return { marks: [] };
  },
}));
afterEach(() => vi.unstubAllGlobals());

const field = (value: unknown) => ({ value, precision: 0, state: 'read', row: null });
const element = (key: string, fields: object): Element => {
  const made = { isConnected: true } as Element;
  told.fields.set(made, { key, fields });
  return made;
};

it('posts without a mark are told again when the community is known better, under the same key', async () => {
  vi.stubGlobal('location', { href: 'https://www.facebook.com/teplyihleb' });
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  const page = { network: 'facebook', kind: 'community', url: location.href, community: null };
  const reader = makeReader({
    page: page as never,
    network: { id: 'facebook', pageOf: () => null, takes: {}, places: {} },
    places: { community: {}, post: {} } as never,
    guard: makeGuard(
      () => undefined,
      () => ({ network: 'facebook', pageKind: null }),
    ),
    signal: new AbortController().signal,
    draw: () => undefined,
    saw: () => undefined,
  });
  // A page draws its header piece by piece: its name comes later than its posts.
  const header = element('teplyihleb', { name: field(null) });
  reader.read({ place: 'community', element: header });
  reader.send(true);
  reader.read({ place: 'post', element: element('teplyihleb_1', { text: field('Хлеб') }) });
  reader.send(true);
  told.fields.set(header, { key: 'teplyihleb', fields: { name: field('Тёплый хлеб') } });
  reader.read({ place: 'community', element: header });
  reader.send(true);
  await vi.waitFor(() => expect(told.batches).toHaveLength(3));
  expect(told.batches.at(-1)).toMatchObject({
    community: { key: 'teplyihleb' },
    posts: [{ key: 'teplyihleb_1' }],
  });
});
