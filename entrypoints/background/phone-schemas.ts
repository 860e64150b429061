import { z } from 'zod';
import type { PhoneProtocol } from '../../utils/phone-messages.ts';
import { allPhones } from '../../utils/preview/phones.ts';
import { networkId, pageKind } from '../../utils/readings/schema.ts';

const token = z.uuid();
const longest = 70_000;

/** What the phone's questions must look like: a part of schemas.ts. */
export const phoneSchemas: {
  [Name in keyof PhoneProtocol]: z.ZodType<PhoneProtocol[Name]['ask']>;
} = {
  'page.ruler': z.strictObject({ network: networkId }),
  'page.composed': z.strictObject({
    token,
    text: z.string().max(longest),
    pictures: z.number().int().min(0).max(1000).nullable(),
    as: z.string().max(120).nullable(),
    name: z.string().max(300).nullable(),
  }),
  'page.folds': z.strictObject({
    network: networkId,
    surface: pageKind,
    seen: z
      .array(
        z.strictObject({
          key: z.string().min(1).max(120),
          width: z.number().int().min(40).max(4000),
          visible: z.number().int().positive().max(longest),
          lines: z.number().int().positive().max(1000),
          size: z.number().min(4).max(100),
        }),
      )
      .max(100),
  }),
  'panel.composed': z.strictObject({ token }),
  'ui.phone': z.strictObject({
    url: z.string().max(2000),
    width: z.literal(allPhones.map(({ width }) => width)),
    scrollbar: z.number().min(0).max(40),
  }),
};
