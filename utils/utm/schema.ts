import { z } from 'zod';

const value = z.string().trim().max(120);

/** How a client wants the links of a community's posts tagged. Patterns may hold {date} and others. */
export const utmPreset = z.object({
  source: value,
  medium: value,
  campaign: value,
  content: value,
  /** Hosts of the client's own sites, without `www.`; none: every link but those to networks. */
  sites: z.array(z.string().trim().min(1).max(120)).max(20),
});
export type UtmPreset = z.infer<typeof utmPreset>;
