import { firstLine } from '../text/first-line.ts';
import type { PlanItem } from './schema.ts';

/** The plan as a calendar file (RFC 5545), for Google, Apple, Outlook and phones. Pure. */

const minute = 60_000;
/** A post takes no time; a calendar draws what has none as a whole day or not at all. */
const lengthMs = 15 * minute;

/** `20261125T070000Z`: always UTC, so that no zone has to be described in the file. */
const utc = (at: number) =>
  new Date(at)
    .toISOString()
    .replace(/[-:]/gu, '')
    .replace(/\.\d{3}/u, '');

/** RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, a line break is `\n`. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    // Other control characters may not stand in a file at all.
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');

const bytes = new TextEncoder();

/**
 * A line of at most 75 octets (3.1): longer ones go on in the next, which begins with a space.
 * Broken between letters, never within the bytes of one.
 */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const letter of line) {
    const more = bytes.encode(letter).length;
    if (size + more > 75) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += letter;
    size += more;
  }
  return [...lines, current].join('\r\n');
}

export interface CalendarWords {
  /** The calendar's own name. */
  name: string;
  /** The community of an item, as its name; null: a forgotten one. */
  communityOf: (item: PlanItem) => string | null;
  rubricOf: (item: PlanItem) => string | null;
  /** For a post without words. */
  wordless: string;
}

/** A draft may yet change its time; what was skipped is over. */
const status = ({ state }: PlanItem) =>
  state === 'draft' ? 'TENTATIVE' : state === 'skipped' ? 'CANCELLED' : 'CONFIRMED';

function event(item: PlanItem, words: CalendarWords): string[] {
  const community = words.communityOf(item);
  const title = firstLine(item.text) || words.wordless;
  const rubric = words.rubricOf(item);
  return [
    'BEGIN:VEVENT',
    // The same for the same post in every file: loaded again it replaces, never doubles.
    `UID:${item.uuid}@groupmate`,
    `DTSTAMP:${utc(item.updatedAt)}`,
    `LAST-MODIFIED:${utc(item.updatedAt)}`,
    // Each change writes a line of the journal, so it only grows.
    `SEQUENCE:${Math.max(0, item.journal.length - 1)}`,
    `DTSTART:${utc(item.dueAt)}`,
    `DTEND:${utc(item.dueAt + lengthMs)}`,
    `SUMMARY:${escaped(community ? `${community}: ${title}` : title)}`,
    ...(item.text ? [`DESCRIPTION:${escaped(item.text)}`] : []),
    ...(rubric ? [`CATEGORIES:${escaped(rubric)}`] : []),
    ...(item.liveUrl ? [`URL:${item.liveUrl}`] : []),
    `STATUS:${status(item)}`,
    // Nobody is busy because a post goes out.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The whole file. Items with a time that is no date are left out. */
export function icsOf(items: readonly PlanItem[], words: CalendarWords): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Groupmate//Posting plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...items
      .filter(({ dueAt, updatedAt }) => Math.max(Math.abs(dueAt), updatedAt) < 8.64e15 - lengthMs)
      .flatMap((item) => event(item, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
