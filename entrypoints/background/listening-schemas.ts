import { z } from 'zod';
import type { ListeningProtocol } from '../../utils/listening-messages.ts';

const community = z.string().min(3).max(160);

export const listeningSchemas: {
  [Name in keyof ListeningProtocol]: z.ZodType<ListeningProtocol[Name]['ask']>;
} = {
  'ui.listening.on': z.object({ community }),
  'ui.listening.off': z.object({ community }),
};
