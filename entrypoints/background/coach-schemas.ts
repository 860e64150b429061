import { z } from 'zod';
import type { CoachProtocol } from '../../utils/coach-messages.ts';
import { networkId } from '../../utils/readings/schema.ts';

const token = z.uuid();
const kind = z.enum(['messageBox', 'replyBox', 'composer']);
const key = z.string().min(1).max(160).nullable();

/** What the coach's questions must look like: a part of schemas.ts. */
export const coachSchemas: {
  [Name in keyof CoachProtocol]: z.ZodType<CoachProtocol[Name]['ask']>;
} = {
  'page.coach': z.strictObject({
    network: networkId,
    kind,
    box: key,
    comment: key,
    community: key,
    who: z.strictObject({
      id: z.string().max(120).nullable(),
      name: z.string().max(300).nullable(),
      sure: z.boolean(),
    }),
    text: z.string().max(70_000),
    limit: z.number().int().positive().nullable(),
  }),
  'page.coach.enter': z.strictObject({
    network: networkId,
    kind,
    enter: z.enum(['sends', 'line']),
  }),
  'panel.coach': z.strictObject({ token }),
  'panel.coach.swap': z.strictObject({
    token,
    swap: z.strictObject({ from: z.string().min(1).max(200), to: z.string().max(200) }),
  }),
};
