import { z } from 'zod';

const count = z.number().int().nonnegative();

const age = z.number().int().min(0).max(120);

/**
 * A whole membership as a network's API tells it: counts alone, never a name or an id. Local: it can
 * be taken again. Everything in it is what members say of themselves; nothing is guessed, and what
 * they do not say is counted as unknown.
 */
export const membershipPortrait = z
  .strictObject({
    /** `network:id@takenAt` */
    id: z.string().min(1).max(200),
    /** `network:id` */
    community: z.string().min(1).max(160),
    /** Epoch milliseconds. */
    takenAt: z.number().min(0).max(8.64e15),
    /** Who told: `vk-api`. */
    source: z.string().regex(/^[a-z][a-z-]{1,38}$/),
    /** How many members were looked at, and of how many; null: the network did not say. */
    sampled: count,
    of: count.nullable(),
    /** Deleted and blocked accounts among them: in none of the counts below. Absent: not told apart. */
    gone: count.optional(),
    sex: z.strictObject({ f: count, m: count, unknown: count }),
    /** `to` is in the band; null: and older. Youngest first. */
    ages: z.array(z.strictObject({ from: age, to: age.nullable(), n: count })).max(30),
    agesUnknown: count,
    /** Most people first; at most 50, the rest stands in `citiesOther`. */
    cities: z.array(z.strictObject({ name: z.string().min(1).max(120), n: count })).max(50),
    citiesOther: count,
    citiesUnknown: count,
    /** When members were online last, before `takenAt`; the groups do not overlap. */
    seen: z.strictObject({ day: count, week: count, month: count, longer: count, unknown: count }),
  })
  .superRefine((portrait, context) => {
    for (const [part, sum] of Object.entries(sumsOf(portrait))) {
      const looked = portrait.sampled - (portrait.gone ?? 0);
      if (sum === looked) continue;
      const message = `${part} adds up to ${sum}, but ${looked} members were looked at.`;
      context.addIssue({ code: 'custom', path: [part], message });
    }
    if (portrait.of !== null && portrait.sampled > portrait.of) {
      const message = 'More members were looked at than there are.';
      context.addIssue({ code: 'custom', path: ['sampled'], message });
    }
    portrait.ages.forEach(({ from, to }, i) => {
      const before = portrait.ages[i - 1];
      const overlaps = before && (before.to === null || before.to >= from);
      if (overlaps || (to !== null && to < from)) {
        const message = 'Age bands must go from young to old and must not overlap.';
        context.addIssue({ code: 'custom', path: ['ages', i], message });
      }
    });
  });
export type MembershipPortrait = z.infer<typeof membershipPortrait>;

interface Summed {
  sex: Record<'f' | 'm' | 'unknown', number>;
  ages: readonly { n: number }[];
  agesUnknown: number;
  cities: readonly { n: number }[];
  citiesOther: number;
  citiesUnknown: number;
  seen: Record<string, number>;
}

const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);

/** Everybody who was looked at, deleted accounts apart, stands once in each part. */
function sumsOf(portrait: Summed): Record<'sex' | 'ages' | 'cities' | 'seen', number> {
  const all = (groups: readonly { n: number }[]) => total(groups.map(({ n }) => n));
  return {
    sex: total(Object.values(portrait.sex)),
    ages: all(portrait.ages) + portrait.agesUnknown,
    cities: all(portrait.cities) + portrait.citiesOther + portrait.citiesUnknown,
    seen: total(Object.values(portrait.seen)),
  };
}
