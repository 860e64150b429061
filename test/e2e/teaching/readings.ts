import type { Page } from 'puppeteer';
import type { PlaceName } from '../../../utils/networks/network.ts';

/** A value as the page script tells the background (utils/networks/rows.ts). */
export interface ReadField {
  value: unknown;
  precision: number | null;
  state: string;
  /** The css that gave it. */
  row?: string | null;
}
type Told = { key: string; fields: Record<string, ReadField> }[];
interface Batch {
  community: Told[number] | null;
  posts: Told;
  comments: Told;
}

/** All that was read since `forget`, by place and key: what the page script itself has told. */
export interface Readings {
  forget(): Promise<void>;
  of(place: PlaceName): Promise<Map<string, Record<string, ReadField>>>;
}

/** Listens in a page of the extension, to which the browser hands what the page scripts tell. */
export async function listen(ours: Page): Promise<Readings> {
  await ours.evaluate(() => {
    type Listener = (message: { groupmate?: string; ask?: unknown } | null) => void;
    type Api = { runtime: { onMessage: { addListener(listener: Listener): void } } };
    const here = globalThis as unknown as { browser?: Api; chrome?: Api; heard: unknown[] };
    here.heard = [];
    (here.browser ?? here.chrome)?.runtime.onMessage.addListener((message) => {
      if (message?.groupmate === 'page.read') here.heard.push(message.ask);
    });
  });
  const heard: Batch[] = [];
  const hear = async () => {
    const fresh = await ours.evaluate(() =>
      (globalThis as unknown as { heard: unknown[] }).heard.splice(0),
    );
    heard.push(...(fresh as Batch[]));
  };
  const inBatch = (batch: Batch, place: PlaceName): Told => {
    if (place === 'post') return batch.posts;
    if (place === 'comment') return batch.comments;
    return batch.community ? [batch.community] : [];
  };
  return {
    async forget() {
      await hear();
      heard.length = 0;
    },
    async of(place) {
      await hear();
      return new Map(
        heard.flatMap((batch) =>
          // A page has one community, whose number may come later than its short name.
          inBatch(batch, place).map(({ key, fields }) =>
            place === 'community' ? (['its own', fields] as const) : ([key, fields] as const),
          ),
        ),
      );
    },
  };
}

/** Equal as far as the page tells: «1,2 тыс.» and 1 234 are, each within what it rounds away. */
export function isSame(a: ReadField | undefined, b: ReadField | undefined): boolean {
  if (a?.state !== 'read' || b?.state !== 'read') return false;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value;
  return Math.abs(a.value - b.value) <= (a.precision ?? 0) + (b.precision ?? 0);
}

type Fields = Record<string, ReadField>;
/** A key that the address tells is read in any element: the right one has the words, too. */
export function isSamePlace(a: Fields | undefined, b: Fields | undefined): boolean {
  if (!a || !b) return false;
  return a['text']?.state !== 'read' || isSame(a['text'], b['text']);
}
