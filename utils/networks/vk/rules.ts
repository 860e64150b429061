import type { PublishingRules } from '../network.ts';

/** Sources: facts/preview.md S13 (length), facts/apis.md (attachments; API docs of 2026-06). */
export const rules: PublishingRules = {
  postLength: 16_384,
  media: 10,
};
