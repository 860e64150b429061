import { pageOf } from '../../utils/networks/index.ts';
import type { Field, Parse, Place, PlaceName, Values } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces } from '../../utils/page/read.ts';

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

/** Everything that every reader of the page's network reads in it. */
export function readings(document: Document, { url, at, zone }: Saved): PlaceReading[] {
  const page = pageOf(url);
  if (!page) throw new Error(`${url} is no network's`);
  const { places: own, takes } = places[page.network];
  const context = {
    takes,
    lang: document.documentElement?.getAttribute('lang') || 'ru',
    zone: zone ?? 'Europe/Moscow',
    now: at ?? Date.parse('2026-11-20T12:00:00Z'),
    baseUrl: url,
  };
  return (Object.entries(own) as [PlaceName, Place][])
    .filter(([, { kinds }]) => kinds.includes(page.kind))
    .flatMap(([place, rows]) =>
      readPlaces(document, rows, context).map(({ reading }) => ({ place, ...reading })),
    );
}
