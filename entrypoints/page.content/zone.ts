import { ownZone } from '../../utils/text/day-in.ts';

const minute = 60_000;
let known = { name: '', at: 0 };

/** This computer's zone, asked for at most once a minute: each question makes a formatter (1 ms). */
export function zoneAt(now: number): string {
  if (!known.name || Math.abs(now - known.at) > minute) known = { name: ownZone(), at: now };
  return known.name;
}
