import { z } from 'zod';
import { kinds, tones } from '../../utils/triage/schema.ts';
import type { TriageProtocol } from '../../utils/triage-messages.ts';

const key = z.string().min(1).max(300);

export const triageSchemas: {
  [Name in keyof TriageProtocol]: z.ZodType<TriageProtocol[Name]['ask']>;
} = {
  'ui.triage': z.object({ key }),
  'ui.triage.correct': z.object({
    key,
    tone: z.enum(tones).nullable(),
    kind: z.enum(kinds).nullable(),
  }),
};
