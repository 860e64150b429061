import type { z } from 'zod';
import type { Head } from './head.ts';
import type { Heads } from './readers.ts';
import { headsSchema, type headSchema } from './schema.ts';

/** The heads of `heads.json` and `heads.bin`; a file that does not fit stops with a sentence. */
export function headsFrom(described: unknown, weights: ArrayBuffer): Heads {
  const { heads, trained } = headsSchema.parse(described);
  const made = (head: z.infer<typeof headSchema>): Head => {
    if (head.from + head.bytes > weights.byteLength) {
      throw new Error('The weights of triage are shorter than their description says.');
    }
    return { ...head, weights: new Int8Array(weights, head.from, head.bytes) };
  };
  return {
    version: trained,
    language: made(heads.language),
    tone: made(heads.tone),
    talk: made(heads.talk),
    brand: made(heads.brand),
    kind: made(heads.kind),
    toxic: made(heads.toxic),
  };
}
