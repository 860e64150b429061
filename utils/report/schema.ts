import { z } from 'zod';
import { languages } from '../languages.ts';
import { sharedRow } from '../shared-kinds.ts';

/** The parts of a report, in the order in which they stand. */
export const reportSections = [
  'summary',
  'figures',
  'charts',
  'posts',
  'works',
  'audience',
  'answers',
  'plan',
  'goals',
  'placements',
  'changes',
  'unmeasured',
] as const;
export const reportSection = z.enum(reportSections);
export type ReportSection = z.infer<typeof reportSection>;

/** The last whole month or week, the month that is not over, or the person's own days. */
export const reportPeriod = z.enum(['month', 'week', 'thisMonth', 'own']);
export type ReportPeriod = z.infer<typeof reportPeriod>;

/** Larger logos make every saved report heavy; characters of the `data:` address. */
export const logoAtMost = 400_000;

/** How one client's report is made. A shared kind: a team sends the same one. */
export const keptReport = z.object({
  ...sharedRow,
  client: z.string().trim().min(1).max(120),
  /** `network:id` of each community in it, in order. */
  communities: z.array(z.string().min(1).max(160)).min(1).max(20),
  period: reportPeriod,
  language: z.enum(languages),
  sections: z.array(reportSection).max(reportSections.length),
  /** `#rrggbb`: headings and lines. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/iu),
  /** A picture in the row itself; SVG may hold scripts and is not taken. null: none. */
  logo: z
    .string()
    .max(logoAtMost)
    .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z\d+/=]+$/u)
    .nullable(),
  /** The specialist's own words, above everything else; '': none. */
  note: z.string().max(4000),
  /**
   * When to be reminded. `on`: of a month's report the day of the month, else the weekday, Sunday 0;
   * `minutes` since midnight by this computer's clock. null: not at all.
   */
  remind: z
    .object({ on: z.number().int().min(0).max(31), minutes: z.number().int().min(0).max(1439) })
    .nullable(),
});
export type KeptReport = z.infer<typeof keptReport>;
export type ReportDraft = Omit<KeptReport, 'uuid' | 'updatedAt' | 'updatedBy'>;
