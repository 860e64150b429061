import { isZone } from '../../text/zone.ts';
import { instantOf, type Instant } from '../when.ts';
import type { CsvFault } from './schema.ts';
import { ownNames } from '../../text/own-names.ts';

/** When a row is due, by the ways in which people and programs write dates. Pure. */

const two = (n: number) => String(n).padStart(2, '0');

/** `2026-11-25` of `25.11.2026`, `25.11.26`, `2026/11/25`…; a fault when it is none or two. */
function dayIn(text: string): string | CsvFault {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(text);
  const parts = dotted ?? /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(text);
  if (!parts) return { key: 'badDate', value: text };
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const full = year < 100 ? 2000 + year : year;
  if (dotted || first > 12) return checked(full, second, first, text);
  if (second > 12 || first === second) return checked(full, first, second, text);
  // 03/04/2027: Americans and Europeans read two different days there.
  return { key: 'dayOrMonth', value: text };
}

function checked(year: number, month: number, day: number, text: string): string | CsvFault {
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same ? `${year}-${two(month)}-${two(day)}` : { key: 'badDate', value: text };
}

/** `14:05` of `14:05`, `14.05`, `9:05:00`, `2:05 pm`. */
function timeIn(text: string): string | CsvFault {
  const found = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$/iu.exec(text);
  const hours = Number(found?.[1]);
  const minutes = Number(found?.[2]);
  const half = found?.[3]?.toLowerCase();
  const fits = half ? hours >= 1 && hours <= 12 : hours < 24;
  if (!found || !fits || minutes > 59) return { key: 'badTime', value: text };
  return `${two(half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours)}:${two(minutes)}`;
}

/** Minutes ahead of UTC of `UTC+3`, `GMT+03:00`, `+0530`, `Z`; null: no such thing. */
function offsetIn(text: string): number | null {
  if (/^(?:z|utc|gmt)$/iu.test(text)) return 0;
  const found = /^(?:utc|gmt)?\s*([+\-−–])(\d{1,2})(?::?(\d{2}))?$/iu.exec(text);
  if (!found) return null;
  const size = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return size > 14 * 60 ? null : (found[1] === '+' ? 1 : -1) * size;
}

/** Names that people write for zones. */
const named: Readonly<Record<string, string>> = ownNames({
  мск: 'Europe/Moscow',
  msk: 'Europe/Moscow',
  москва: 'Europe/Moscow',
  кишинёв: 'Europe/Chisinau',
  кишинев: 'Europe/Chisinau',
  алматы: 'Asia/Almaty',
});

/** The instant, with the zone that its clock was said in; or what is wrong. */
export type CsvMoment = { at: number; zone: string } | { fault: CsvFault };

/**
 * @param own The community's zone, where the row names none.
 */
export function momentIn(
  cells: { date: string; time: string; zone: string },
  own: string,
): CsvMoment {
  // One cell with both: `2026-11-25 10:00`, `2026-11-25T10:00+03:00`.
  const joined = /^(\S+?)(?:T|,?\s+)(\d{1,2}[:.]\d{2}\S*(?:\s*[ap]\.?m\.?)?)\s*(.*)$/iu.exec(
    cells.date.trim(),
  );
  const date = joined?.[1] ?? cells.date.trim();
  let time = (cells.time.trim() || joined?.[2]) ?? '';
  let zone = cells.zone.trim() || (joined?.[3] ?? '').trim();
  const tail = /^(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(z|[+-]\d{2}:?\d{2})$/iu.exec(time);
  if (tail) {
    time = tail[1] ?? time;
    zone ||= tail[2] ?? '';
  }
  if (!date) return { fault: { key: 'noDate', value: '' } };
  const day = dayIn(date);
  if (typeof day !== 'string') return { fault: day };
  if (!time) return { fault: { key: 'noTime', value: date } };
  const clock = timeIn(time);
  if (typeof clock !== 'string') return { fault: clock };
  const offset = zone ? offsetIn(zone) : null;
  if (offset !== null) {
    return { at: Date.parse(`${day}T${clock}Z`) - offset * 60_000, zone: own };
  }
  const known = zone ? (named[zone.toLowerCase()] ?? zone) : own;
  // The browser takes "UTC+15" for a zone too.
  const isName = /^[a-z_]+(?:\/[a-z0-9_+-]+)*$/iu.test(known) && isZone(known);
  if (!isName) return { fault: { key: 'badZone', value: zone } };
  return instantOr({ day, time: clock }, known);
}

function instantOr(clock: { day: string; time: string }, zone: string): CsvMoment {
  const when: Instant | null = instantOf(clock, zone);
  if (!when) return { fault: { key: 'badDate', value: clock.day } };
  // Nobody is asked here: a time that never comes is mended in the file, not guessed.
  if (when.kind === 'gap') return { fault: { key: 'gap', value: `${clock.day} ${clock.time}` } };
  return { at: when.at, zone };
}
