import { z } from 'zod';
import type { KeyProtocol } from '../../utils/key-messages.ts';

const community = z.string().min(3).max(160);
const passphrase = z.string().min(1).max(300);

export const keySchemas: { [Name in keyof KeyProtocol]: z.ZodType<KeyProtocol[Name]['ask']> } = {
  'ui.key.add': z.object({ community, key: z.string().min(1).max(1000) }),
  'ui.key.test': z.object({ community }),
  'ui.key.remove': z.object({ community }),
  'ui.key.go': z.object({ community, answer: z.string().max(2000) }),
  'ui.key.protect': z.object({ passphrase: passphrase.nullable() }),
  'ui.key.forget': z.object({}).strict(),
  'ui.key.unlock': z.object({ passphrase }),
};
