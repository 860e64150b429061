import { z } from 'zod';

const minutes = z.number().int().min(0).max(1440);

/** When somebody is there on one weekday, minutes since midnight; null: nobody. */
export const openHours = z.object({ from: minutes, to: minutes }).nullable();
export type OpenHours = z.infer<typeof openHours>;

/** What a client promised about answers. Stands on its community. */
export const answering = z.object({
  /** An answer within so many minutes, of open hours where they are said. */
  within: z
    .number()
    .int()
    .min(1)
    .max(14 * 1440),
  /**
   * By weekday, Sunday first, by the community's clock; null: round the clock. `to` at or before
   * `from` is on the next day: 18:00 to 02:00, and 00:00 to 00:00 is a whole day.
   */
  hours: z.array(openHours).length(7).nullable(),
  /** Days off, `2027-01-01`, by the community's clock. */
  holidays: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).max(200),
});
export type Answering = z.infer<typeof answering>;
