import { z } from 'zod';
import { answering } from '../answering/schema.ts';
import { coachSettings } from '../coach/schema.ts';
import { sharedRow } from '../shared-kinds.ts';

/** `mine`: the person answers for it. `competitor`: only watched. `seen`: neither said. */
export const communityRole = z.enum(['mine', 'competitor', 'seen']);
export type CommunityRole = z.infer<typeof communityRole>;

/** What ER is divided by. VK shows views on the page, so they are its default. */
export const denominator = z.enum(['views', 'followers']);
export type Denominator = z.infer<typeof denominator>;

/** A shared kind. */
export const community = z.object({
  ...sharedRow,
  network: z.string(),
  /** The network's own id (`-224700111` on VK), or the screen name until an id was seen. */
  id: z.string().min(1).max(120),
  /** As in the address (`teplyhleb`); null when only the number is known. */
  screenName: z.string().max(120).nullable(),
  name: z.string().max(300),
  url: z.string().max(500),
  role: communityRole,
  /** IANA zone that its hours and days are counted in. */
  zone: z.string().max(60),
  colour: z.string().max(20),
  denominator,
  /**
   * Ids of accounts in whose name the person answers here on purpose, beside the community itself:
   * no warning for them. Absent: none.
   */
  answersAs: z.array(z.string().min(1).max(120)).max(20).optional(),
  /** What the client promised about answers. Absent or null: nothing. */
  answering: answering.nullable().optional(),
  /** How people are addressed here (`ty`: ты; `vy`: вы) by templates with both forms. Absent: вы. */
  address: z.enum(['ty', 'vy']).optional(),
  /** What answers are looked through for before they go. Absent: as at first. */
  coach: coachSettings.optional(),
  /** How far apart its posts stand at least, minutes. Absent: an hour (utils/plan/apart.ts). */
  minGap: z.number().int().min(0).max(1440).optional(),
  /** Epoch milliseconds. */
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
});
export type Community = z.infer<typeof community>;
