import { z } from 'zod';
import { brandSlug, sharedAccount } from '../../utils/sharing/schema.ts';
import type { SharingProtocol } from '../../utils/sharing-messages.ts';

const password = z.string().min(1).max(300);
const ask = { account: sharedAccount, password: password.nullable() };
const nothing = z.object({}).strict();

export const sharingSchemas: {
  [Name in keyof SharingProtocol]: z.ZodType<SharingProtocol[Name]['ask']>;
} = {
  'ui.sharing.test': z.object(ask),
  'ui.sharing.create': z.object({
    ...ask,
    admin: z.object({ user: z.string().min(1).max(120), password }),
  }),
  'ui.sharing.save': z.object(ask),
  'ui.sharing.remove': z.object({ brand: brandSlug }),
  'ui.sharing.now': nothing,
  'ui.sharing.answering': z.object({ comment: z.string().min(3).max(190), on: z.boolean() }),
  'ui.sharing.choose': z.object({
    id: z.string().min(3).max(120),
    field: z.string().min(1).max(60),
    keep: z.enum(['kept', 'other']),
  }),
  'ui.sharing.take-over': z.object({ uuid: z.uuid(), out: z.boolean() }),
};
