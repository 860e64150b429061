import { z } from 'zod';
import { withFigures } from '../metrics/rules.ts';
import { daily } from '../metrics/schema.ts';

/** A day of a kept file; files of before figures had a source hold columns. */
export const dailyRow = z.preprocess(
  (row) => (typeof row === 'object' && row !== null ? withFigures({ ...row }) : row),
  z.strictObject(daily.shape),
);
