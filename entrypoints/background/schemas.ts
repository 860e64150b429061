import { z } from 'zod';
import { attachSchemas } from './attach-schemas.ts';
import { coachSchemas } from './coach-schemas.ts';
import { coverSchemas } from './cover-schemas.ts';
import type { Protocol } from '../../utils/messages.ts';
import { healthReport, placeName } from '../../utils/health/schema.ts';
import { networkId, pageKind, pageReading } from '../../utils/readings/schema.ts';
import { isWebAddress } from '../../utils/text/links-to.ts';
import { inboxSchemas } from './inbox-schemas.ts';
import { listeningSchemas } from './listening-schemas.ts';
import { membershipSchemas } from './membership-schemas.ts';
import { mentionSchemas } from './mention-schemas.ts';
import { phoneSchemas } from './phone-schemas.ts';
import { keySchemas } from './key-schemas.ts';
import { sharingSchemas } from './sharing-schemas.ts';
import { triageSchemas } from './triage-schemas.ts';
import { walkSchemas } from './walk-schemas.ts';

/** What each question must look like. A question that does not is answered with a refusal. */
const feature = z.enum([
  'post-insight',
  'community-strip',
  'comment-mark',
  'reply-templates',
  'welcome',
  'cover-check',
  'fold-ruler',
]);
const key = z.string().min(1).max(120);
const field = z.string().max(40).nullable();
const most = z.number().int().min(0).max(10_000);
const token = z.uuid();
const nothing = z.object({}).strict();

export const panelSubject = z.object({
  feature: z.union([feature, z.literal('teach'), z.literal('reply-coach')]),
  network: networkId,
  place: placeName,
  key,
  url: z.string().max(2000).refine(isWebAddress),
  turn: z.number().int().positive(),
  community: z.string().max(160).nullable(),
});

export const schemas: { [Name in keyof Protocol]: z.ZodType<Protocol[Name]['ask']> } = {
  ...attachSchemas,
  ...coachSchemas,
  ...coverSchemas,
  'page.read': pageReading,
  'page.marks': z.object({
    network: networkId,
    url: z.string().max(2000),
    keys: z.array(z.object({ place: placeName, key })).max(500),
  }),
  'page.health': healthReport,
  'page.problem': z.object({
    feature: z.string().max(40),
    network: networkId.nullable(),
    pageKind: pageKind.nullable(),
    what: z.enum(['threw', 'page-changed', 'insert-refused', 'message']),
    detail: z.string().max(500),
  }),
  'page.claim': z.object({ network: networkId, key }),
  'page.hands': z.strictObject({ network: networkId }),
  'page.rest': z.strictObject({ network: networkId }),
  'page.panel': panelSubject,
  'page.panel.again': panelSubject.extend({ token: z.union([token, z.literal('')]) }),
  'panel.hello': z.object({ token, frame: z.uuid() }),
  'panel.insert': z.object({
    token,
    text: z.string().min(1).max(20_000),
    id: z.uuid(),
    as: z.array(z.string().max(120)).max(40).nullable(),
  }),
  'panel.who': z.object({ token }),
  'panel.size': z.object({ token, height: z.number().min(40).max(5000) }),
  'panel.close': z.object({ token, turn: z.number().int().positive() }),
  'panel.draft': z.object({ token }),
  'page.ready': z.object({ network: networkId, url: z.string().max(2000) }),
  'page.teachings': z.object({ network: networkId }),
  'page.taught': z.object({
    network: networkId,
    uses: z.array(z.object({ place: placeName, field, places: most, matched: most })).max(100),
  }),
  'panel.teach': z.object({ token, step: z.enum(['look', 'keep', 'again', 'retry', 'cancel']) }),
  'ui.teach': z.object({ network: networkId, place: placeName, field }),
  'page.filled': z.object({
    uuid: z.uuid(),
    outcome: z.enum(['filled', 'part', 'no-composer', 'no-page', 'already', 'other-author']),
    text: z.boolean(),
    media: z.number().int().min(0).max(100),
    as: z.string().max(120).nullable(),
    lost: z.array(z.string().max(300)).max(10),
  }),
  'ui.fill': z.object({ uuid: z.uuid(), anyAuthor: z.boolean().optional() }),
  'ui.changed': z.object({
    what: z.enum([
      'communities',
      'comments',
      'templates',
      'settings',
      'plan',
      'reminders',
      'teachings',
      'welcome',
      'mentions',
    ]),
  }),
  'ui.popup': nothing,
  'ui.networks': nothing,
  ...triageSchemas,
  ...inboxSchemas,
  ...listeningSchemas,
  ...membershipSchemas,
  ...mentionSchemas,
  ...keySchemas,
  ...phoneSchemas,
  ...sharingSchemas,
  ...walkSchemas,
};
