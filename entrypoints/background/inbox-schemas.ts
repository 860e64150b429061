import { z } from 'zod';
import type { InboxProtocol } from '../../utils/inbox-messages.ts';

export const inboxSchemas: {
  [Name in keyof InboxProtocol]: z.ZodType<InboxProtocol[Name]['ask']>;
} = {
  'panel.go': z.object({ token: z.uuid(), step: z.literal([1, -1]) }),
  'ui.burst.seen': z.object({ community: z.string().min(1).max(200) }),
};
