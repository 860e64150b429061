import type { Field, FieldRows, Parse, Place, Row, Values } from '../../networks/network.ts';
import { ownOf } from '../find.ts';
import { readField, type ReadContext } from '../read.ts';

/** What is shown by itself where the person pointed; null: nothing that can be understood. */
export type Shown = Field<Values[Parse]> | null;

/**
 * What the element that was pointed at says by itself, by its text or as the link that it is: every
 * rule must agree with that.
 */
export function shownValue(
  target: Element,
  rows: FieldRows,
  place: Place,
  context: ReadContext,
): Shown {
  const leads = rows.rows.some(
    ({ take }) => typeof take === 'object' && 'attribute' in take && take.attribute === 'href',
  );
  if (!['count', 'date', 'text'].includes(rows.parse) && !(rows.parse === 'url' && leads))
    return null;
  const link = rows.parse === 'url' ? (target.closest('a[href]') ?? target) : target;
  const take: Row['take'] = rows.parse === 'url' ? { attribute: 'href' } : 'text';
  const row: Row = { css: ':scope', take, seenOn: 'taught' };
  const field = readField({ ...rows, rows: [row] }, ownOf(link, undefined), place, context);
  return field.state === 'read' ? field : null;
}

/** Networks cut figures short as often as they round them: 2378 is "2.3K" then. */
const cut = 2;

export function agrees(field: Field<Values[Parse]>, shown: Shown): boolean {
  if (shown === null) return true;
  if (typeof field.value !== 'number' || typeof shown.value !== 'number') {
    // Of a text its own part may be meant: a name without the badge inside it.
    return field.value === shown.value || isPart(field.value, shown.value);
  }
  const apart = Math.abs(field.value - shown.value);
  return apart <= ((field.precision ?? 0) + (shown.precision ?? 0)) * cut;
}

export const isPart = (part: unknown, whole: unknown) =>
  typeof part === 'string' &&
  part !== '' &&
  part !== whole &&
  typeof whole === 'string' &&
  !URL.canParse(whole) &&
  whole.includes(part);

export const isSharper = (field: Field<Values[Parse]>, shown: Field<Values[Parse]>) =>
  (field.precision ?? 0) < (shown.precision ?? 0);
