import type { Template, VariantUse } from './schema.ts';

/** The texts of a template: its body (0) and the other ways to say it. */
export const variantsOf = ({ body, variants }: Pick<Template, 'body' | 'variants'>): string[] => [
  body,
  ...(variants ?? []),
];

export interface ChosenVariant {
  index: number;
  body: string;
  /** Every variant has stood in this thread or gone to this person before. */
  repeated: boolean;
}

/**
 * The text to use now: never one that stood in this thread or went to this person before. When all
 * have, the one whose last use lies back furthest, and that is told.
 */
export function nextVariant(
  template: Pick<Template, 'uuid' | 'body' | 'variants'>,
  uses: readonly Pick<VariantUse, 'template' | 'variant' | 'thread' | 'person' | 'at'>[],
  where: { thread: string | null; person: string | null },
): ChosenVariant {
  const all = variantsOf(template);
  const own = uses.filter((use) => use.template === template.uuid && use.variant < all.length);
  const here = own.filter(
    ({ thread, person }) =>
      (where.thread !== null && thread === where.thread) ||
      (where.person !== null && person === where.person),
  );
  const lastOf = (list: typeof own, index: number) =>
    Math.max(-1, ...list.filter(({ variant }) => variant === index).map(({ at }) => at));
  const fresh = all.map((_, index) => index).filter((index) => lastOf(here, index) < 0);
  const from = fresh.length ? fresh : all.map((_, index) => index);
  const seen = fresh.length ? own : here;
  const index = from.reduce(
    (best, one) => (lastOf(seen, one) < lastOf(seen, best) ? one : best),
    from[0] ?? 0,
  );
  return { index, body: all[index] ?? template.body, repeated: fresh.length === 0 };
}
