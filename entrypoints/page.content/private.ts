import type { MessageFields, Parse, Place } from '../../utils/networks/network.ts';

/**
 * Private messages leave the page script without their text: it is not even read. Here stands what
 * is; the background refuses anything more (utils/readings/schema.ts, `messageReading`).
 */
const kept: readonly (keyof MessageFields)[] = [
  'id',
  'conversation',
  'authorName',
  'authorId',
  'date',
  'outgoing',
];

/** The place with those fields alone. */
export function withoutText(place: Place): Place {
  const names: readonly string[] = kept;
  const fields: Record<string, Place['fields'][string]> = Object.fromEntries(
    Object.entries(place.fields).filter(([name]) => names.includes(name)),
  );
  return { ...place, fields } satisfies Place<Record<string, Parse>>;
}
