import { z } from 'zod';
import { networkId } from '../../utils/readings/schema.ts';
import type { MentionProtocol } from '../../utils/mention-messages.ts';

const piece = z.string().max(400);

export const mentionSchemas: {
  [Name in keyof MentionProtocol]: z.ZodType<MentionProtocol[Name]['ask']>;
} = {
  'page.mentions': z.object({ network: networkId, styled: z.boolean() }),
  'page.mentions.seen': z.strictObject({
    network: networkId,
    url: z.string().max(2000),
    title: z.string().max(300),
    words: z
      .array(
        z.strictObject({
          community: z.string().min(1).max(160),
          before: piece,
          match: piece,
          after: piece,
        }),
      )
      .max(50),
  }),
  'ui.moderate': z.object({ key: z.string().min(1).max(300) }),
  'panel.moderate': z.object({ token: z.uuid() }),
};
