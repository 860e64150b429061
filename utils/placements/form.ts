import { parseFigure } from '../text/figure.ts';
import { eridIn } from './rules.ts';
import type { Placement, PlacementDraft, PlacementRefusal } from './schema.ts';

/** A placement as its form holds it: everything as it was typed. */
export interface PlacementFields extends Pick<
  PlacementDraft,
  'community' | 'day' | 'kind' | 'title' | 'state' | 'note'
> {
  page: string;
  cost: string;
  /** '': not said. */
  currency: string;
  link: string;
  erid: string;
  followers: string;
  visits: string;
  leads: string;
  /** The suggested number of followers that stands in the field; null: typed. */
  guess: number | null;
}

export const emptyFields = (
  community: string,
  day: string,
  currency: string | null,
): PlacementFields => ({
  ...{ community, day, kind: 'blogger', title: '', state: 'agreed', note: '' },
  ...{ page: '', cost: '', currency: currency ?? '', link: '', erid: '' },
  ...{ followers: '', visits: '', leads: '', guess: null },
});

const shown = (value: number | null): string => (value === null ? '' : String(value));

export const fieldsOf = (row: Placement): PlacementFields => ({
  ...{ community: row.community, day: row.day, kind: row.kind, title: row.title },
  ...{ state: row.state, note: row.note, page: row.page, link: row.link, erid: row.erid },
  ...{ cost: shown(row.cost), currency: row.currency ?? '' },
  ...{ followers: shown(row.followers), visits: shown(row.visits), leads: shown(row.leads) },
  guess: row.guessed ? row.followers : null,
});

/** `vk.com/masha` as an address; what has a scheme stays as it is. */
const asAddress = (text: string): string => {
  const plain = text.trim();
  return /^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}(?:[/:?#].*)?$/u.test(plain)
    ? `https://${plain}`
    : plain;
};

/** null: nothing was typed, so it is not known. undefined: no number that could stand there. */
function numberIn(text: string, whole: boolean): number | null | undefined {
  const read = parseFigure(text, {
    lang: 'ru',
    decimal: null,
    three: whole ? 'thousand' : 'unclear',
  });
  if (read === null) return null;
  if ('fault' in read || read.percent || read.rounded || read.value < 0) return undefined;
  return whole && !Number.isInteger(read.value) ? undefined : read.value;
}

/** What was typed as a draft, or the first field that says something impossible. */
export function draftOf(fields: PlacementFields): PlacementDraft | { refused: PlacementRefusal } {
  const erid = eridIn(fields.erid);
  if (fields.title.trim() === '') return { refused: 'title' };
  if (erid === null) return { refused: 'erid' };
  const cost = numberIn(fields.cost, false);
  if (cost === undefined) return { refused: 'cost' };
  const followers = numberIn(fields.followers, true);
  const visits = numberIn(fields.visits, true);
  const leads = numberIn(fields.leads, true);
  if (followers === undefined || visits === undefined || leads === undefined) {
    return { refused: 'result' };
  }
  const { community, day, kind, title, state, note } = fields;
  return {
    ...{ community, day, kind, title, state, note },
    page: asAddress(fields.page),
    cost,
    currency: fields.currency || null,
    link: asAddress(fields.link),
    erid,
    ...{ followers, visits, leads },
    // Changed by hand, it is no suggestion any more.
    ...(followers !== null && followers === fields.guess && { guessed: true as const }),
  };
}
