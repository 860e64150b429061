import { z } from 'zod';

/** A usual time of a community's posts, by its own clock. Kept on the community's row. */
export const slot = z.object({
  /** 0 Sunday to 6 Saturday. */
  weekday: z.number().int().min(0).max(6),
  /** Minutes since midnight. */
  minutes: z.number().int().min(0).max(1439),
});
export type Slot = z.infer<typeof slot>;

/** More than a post every hour and a half of the week is no plan. */
export const mostSlots = 112;
export const slotList = z.array(slot).max(mostSlots);

/** How far apart posts of one community stand at least, minutes; 0: as close as one likes. */
export const minGap = z.number().int().min(0).max(1440);
