import type { RxJsonSchema } from 'rxdb/plugins/core';
import type { ClaimDoc, SharedDoc } from '../schema.ts';
import type { ClaimTry } from './open.ts';

// What RxDB needs to know to store a document. What a document is, schema.ts (zod) says and checks.
// A change here needs a higher `version` and RxDB's migration; what stands in `row` needs none.

const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;
const edit = { type: 'object' } as const;

export const contentSchema: RxJsonSchema<SharedDoc> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: text(120),
    brand: text(40),
    kind: { type: 'string', maxLength: 40 },
    row: { type: 'object', additionalProperties: true },
    edits: { type: 'object', additionalProperties: true },
    clashes: { type: 'array', items: { type: 'object' } },
    made: edit,
  },
  required: ['id', 'brand', 'kind', 'row', 'edits', 'clashes', 'made'],
};

export const queueSchema: RxJsonSchema<ClaimDoc> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: text(200),
    brand: text(40),
    state: { type: 'string', maxLength: 20 },
    by: text(64),
    who: text(60),
    token: text(40),
    at: { type: 'number' },
    leaseUntil: { type: 'number' },
  },
  required: ['id', 'brand', 'state', 'by', 'who', 'token', 'at', 'leaseUntil'],
};

export const triesSchema: RxJsonSchema<ClaimTry> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: text(200), token: text(40), want: { type: ['string', 'null'] } },
  required: ['id', 'token'],
};
