import { z } from 'zod';

/**
 * What every row of a shared kind has from the first day (communities, templates, notes on people,
 * daily readings), so that a team can share them later: an id that two machines cannot give twice,
 * when it was last changed (epoch milliseconds) and who changed it (an install's own random id).
 */
export const sharedRow = {
  uuid: z.uuid(),
  updatedAt: z.number().int().nonnegative(),
  updatedBy: z.string().min(1).max(64),
};

export interface SharedRow {
  uuid: string;
  updatedAt: number;
  updatedBy: string;
}
