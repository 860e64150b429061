import { z } from 'zod';
import type { MembershipProtocol } from '../../utils/membership-messages.ts';

const community = z.string().min(3).max(160);

export const membershipSchemas: {
  [Name in keyof MembershipProtocol]: z.ZodType<MembershipProtocol[Name]['ask']>;
} = {
  'ui.membership.take': z.object({ community }),
  'ui.membership.stop': z.object({ community }),
};
