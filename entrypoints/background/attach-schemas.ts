import { z } from 'zod';
import type { AttachProtocol } from '../../utils/attach-messages.ts';

/** What the question must look like: a part of schemas.ts. */
export const attachSchemas: {
  [Name in keyof AttachProtocol]: z.ZodType<AttachProtocol[Name]['ask']>;
} = {
  'panel.attach': z.strictObject({
    token: z.uuid(),
    id: z.uuid(),
    media: z.array(z.string().min(1).max(80)).min(1).max(10),
  }),
};
