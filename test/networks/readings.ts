import { pageOf } from '../../utils/networks/index.ts';
import type { Field, Parse, Place, PlaceName, Values } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces, type ReadContext } from '../../utils/page/read.ts';

export interface PlaceReading {
  place: PlaceName;
  key: string;
  fields: Record<string, Field<Values[Parse]>>;
}

export interface Saved {
  network: string;
  url: string;
  at?: number;
  zone?: string;
}

/** Those that read such a page, and what they need to know beside it. */
export function readersOf(document: Document, { url, at, zone }: Saved) {
  const page = pageOf(url);
  if (!page) throw new Error(`${url} is no network's`);
  const { places: own, takes } = places[page.network];
  const context: ReadContext = {
    takes,
    lang: document.documentElement?.getAttribute('lang') || 'ru',
    zone: zone ?? 'Europe/Moscow',
    now: at ?? Date.parse('2026-11-20T12:00:00Z'),
    baseUrl: url,
  };
  const here = (Object.entries(own) as [PlaceName, Place][]).filter(([, { kinds }]) =>
    kinds.includes(page.kind),
  );
  return { here, context };
}

/** Everything that every reader of the page's network reads in it. */
export function readings(document: Document, page: Saved): PlaceReading[] {
  const { here, context } = readersOf(document, page);
  return here.flatMap(([place, rows]) =>
    readPlaces(document, rows, context).map(({ reading }) => ({ place, ...reading })),
  );
}
