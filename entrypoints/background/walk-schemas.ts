import { z } from 'zod';
import type { WalkProtocol } from '../../utils/walk-messages.ts';

export const walkSchemas: {
  [Name in keyof WalkProtocol]: z.ZodType<WalkProtocol[Name]['ask']>;
} = {
  'ui.walk': z.object({ community: z.string().min(1).max(160) }),
};
