import { z } from 'zod';
import type { CoverProtocol } from '../../utils/cover-messages.ts';
import { networkId } from '../../utils/readings/schema.ts';

const pixels = z.number().min(0).max(100_000);

export const coverSchemas: {
  [Name in keyof CoverProtocol]: z.ZodType<CoverProtocol[Name]['ask']>;
} = {
  'page.cover': z.object({ network: networkId, width: pixels, height: pixels }),
};
