import { figureOf, type Figure } from '../figures.ts';
import { repeat, type Place } from '../place.ts';

const full = 100_000;

/** The plan with a hundred thousand items: rivals found, saved, the tick, and a month of the calendar. */
export async function plan({ in: inPage, size, end }: Place): Promise<Figure[]> {
  const count = size === 'full' ? full : full / 20;
  const prints = await inPage('fillPlan', count, end);
  const apart = Math.floor(count / 10) - 1;
  const checks = await repeat(9, (n) =>
    inPage('check', 2 * Math.floor((n * apart) / 2), count, end),
  );
  const saves = await repeat(9, (n) => inPage('save', n, end));
  // The first tick moves what came due while the rows were written.
  await inPage('tick', end);
  const ticks = await repeat(9, () => inPage('tick', end));
  const whole = await repeat(9, () => inPage('wholeTick', end));
  const common = await repeat(9, () => inPage('search', 'доброе утро', true));
  const rare = await repeat(5, () => inPage('search', 'такогословаздесьнет', false));
  const months = await repeat(9, () => inPage('month', end));
  return [
    figureOf('plan.rows', 'rows', [await inPage('rows', 'plan')]),
    figureOf('plan.prints-of-a-text', 'ms', [prints]),
    figureOf('plan.rival-while-typing', 'ms', checks),
    figureOf('plan.save', 'ms', saves),
    figureOf('plan.tick', 'ms', ticks),
    figureOf('plan.whole-tick', 'ms', whole),
    figureOf('plan.search-common', 'ms', common),
    figureOf('plan.search-no-such', 'ms', rare),
    figureOf('plan.month', 'ms', months),
  ];
}
