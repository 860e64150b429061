import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/**
 * `blogger`: a post of a person; `partner`: of a partner, for money or in kind; `mutual`: two
 * communities tell of each other; `exchange`: bought on a market of communities; `ads`: the
 * network's own advertising.
 */
export const placementKind = z.enum(['blogger', 'partner', 'mutual', 'exchange', 'ads']);
export type PlacementKind = z.infer<typeof placementKind>;

/** In this order: asked, agreed, paid, out, and its result counted. */
export const placementState = z.enum(['asked', 'agreed', 'paid', 'out', 'counted']);
export type PlacementState = z.infer<typeof placementState>;

/** What it gave, a whole number; null: not known. */
const gave = z.number().int().nonnegative().max(1e10).nullable();

export const placementDraft = z.object({
  /** `network:id` of the community that it was for. */
  community: z.string().min(1).max(160),
  /** The day on which it is out, `YYYY-MM-DD` by the community's clock. */
  day: z.iso.date(),
  kind: placementKind,
  /** The blogger, page or campaign, as the person calls it. */
  title: z.string().trim().min(1).max(120),
  /** The page or post where it stands; '' when not said. */
  page: z.string().trim().max(500),
  /** null: not known; 0: for nothing. */
  cost: z.number().finite().nonnegative().max(1e12).nullable(),
  /** ISO 4217; null: not said. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** Where it leads, with its UTM tags; '' when not said. */
  link: z.string().trim().max(2000),
  /** The token of Russian ad marking; '' where none is needed or there is none yet. */
  erid: z
    .string()
    .trim()
    .regex(/^(?:[\w-]{6,80})?$/),
  followers: gave,
  visits: gave,
  leads: gave,
  /** `followers` is what the days around suggest, taken by the person. Absent: typed. */
  guessed: z.literal(true).optional(),
  note: z.string().trim().max(2000),
  state: placementState,
});
/** What the person says of a placement. */
export type PlacementDraft = z.infer<typeof placementDraft>;

/** One paid or agreed mention elsewhere. A shared kind. */
export const placement = z.object({ ...sharedRow, ...placementDraft.shape });
export type Placement = z.infer<typeof placement>;

/** Why a placement was not kept. */
export type PlacementRefusal =
  'title' | 'day' | 'cost' | 'page' | 'link' | 'erid' | 'result' | 'text';
