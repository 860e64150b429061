import { clearlyAbove, clearlyBelow } from '../utils/insights/rules.ts';

/** The colours of "×1.8": green and red only where enough posts stand behind it. */
export function toneOfTimes(times: number, enough: boolean): string {
  if (!enough) return 'bg-sunken text-muted';
  if (times >= clearlyAbove) return 'bg-good-soft text-good';
  return times <= clearlyBelow ? 'bg-bad-soft text-bad' : 'bg-sunken text-ink';
}
