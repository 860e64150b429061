import { z } from 'zod';
import type { Row, Where } from '../networks/network.ts';
import { networkId } from '../readings/schema.ts';
import { idOf, isSafeMatch, isStructural, mayTeach, taughtPlaces } from './rules.ts';

/** A teaching is data, never code; from a page or a file it passes the same border. */

const css = z.string().min(1).max(300).refine(isStructural);
const seenOn = z.literal('taught');
const name = z.string().regex(/^[a-z][A-Za-z]{1,40}$/);
/** Attributes that hold code or what the person types are no values. */
const attribute = z.string().regex(/^(?!on|style$|value$)[a-z][a-z-]{0,40}$/);

export const taughtRow = z.strictObject({
  css,
  take: z.union([
    z.enum(['text', 'own-text', 'present', 'sum']),
    z.strictObject({ attribute }),
    z.strictObject({ named: name }),
  ]),
  match: z.string().max(160).refine(isSafeMatch).optional(),
  empty: z.literal([0, '']).optional(),
  epoch: z.enum(['seconds', 'milliseconds']).optional(),
  seenOn,
}) satisfies z.ZodType<Row>;
const taughtWhere = z.strictObject({ css, seenOn }) satisfies z.ZodType<Where>;

/** What pointing gives, and what a file holds. */
const lessonShape = z.strictObject({
  network: networkId,
  place: z.enum(taughtPlaces),
  /** null: the place itself. */
  field: z.string().max(40).nullable(),
  /** Of a place: the rows of the field that names it, if those had to be taught too. */
  rows: z.array(taughtRow).max(6),
  /** Of a place alone. */
  where: z.array(taughtWhere).max(4),
  /** Epoch milliseconds. */
  taughtAt: z.number().int().min(0).max(8.64e15),
});
type LessonShape = z.infer<typeof lessonShape>;
const isWhole = ({ place, field, rows, where }: LessonShape) =>
  mayTeach(place, field) &&
  (field === null ? where.length > 0 : rows.length > 0 && where.length === 0);

export const lesson = lessonShape.refine(isWhole);
export type Lesson = LessonShape;

const moment = z.number().int().min(0).max(8.64e15);
/** As it is kept on this computer. */
export const teaching = z
  .strictObject({
    ...lessonShape.shape,
    id: z.string().max(80),
    /** Places without a value since it last gave one. */
    missed: z.number().int().min(0),
    /** How it went on the page that was read last; null: on none yet. */
    seen: z
      .strictObject({
        at: moment,
        places: z.number().int().min(0),
        matched: z.number().int().min(0),
      })
      .nullable(),
  })
  .refine(isWhole)
  .refine((one) => one.id === idOf(one));
export type Teaching = z.infer<typeof teaching>;

/** What the page script gets. */
export type Taught = Pick<Teaching, 'place' | 'field' | 'rows' | 'where'> & { resting: boolean };

/** The file of teachings: small JSON that one person gives another. */
export const teachingsFormat = 'groupmate-teachings';
export const fileLimit = 200_000;
export const teachingsFile = z.strictObject({
  format: z.literal(teachingsFormat),
  version: z.literal(1),
  teachings: z.array(lesson).min(1).max(200),
});
