import { addDays } from '../plan/agenda.ts';
import { weekdayOf } from '../text/weekday.ts';
import { clockAt, instantAt } from '../text/zone.ts';
import { uuidOf } from './chance.ts';
import { sampleAuthor } from './schema.ts';
import type { SampleTexts } from './texts/index.ts';

/** What all sample rows rest on: today, its clock, and the words. */
export interface Frame {
  now: number;
  zone: string;
  /** `YYYY-MM-DD` by the zone. */
  today: string;
  texts: SampleTexts;
}

export function frameOf(texts: SampleTexts, now: number, zone: string): Frame {
  return { now, zone, texts, today: clockAt(now, zone).day };
}

/** How many days back the sample reaches, today included. */
export const sampleDays = 60;

const minute = 60_000;

/** The calendar day so many days from today; before it when negative. */
export const dayAt = ({ today }: Frame, days: number): string => addDays(today, days);

/** The instant of a clock time so many days from today. */
export const instant = (frame: Frame, days: number, minutes: number): number =>
  instantAt({ day: dayAt(frame, days), minutes }, frame.zone);

/** 0 Sunday to 6 Saturday. */
export const weekdayAt = (frame: Frame, days: number): number => weekdayOf(dayAt(frame, days));

/** When pages were read: each evening, and today just now. */
const evening = 20 * 60 + 30;
export const readingAt = (frame: Frame, days: number): number =>
  // Just after midnight "just now" must not fall on yesterday.
  days === 0
    ? Math.max(instant(frame, 0, 0), frame.now - 10 * minute)
    : instant(frame, days, evening);

/** The fields of every shared row. */
export const shared = (frame: Frame, name: string, at = frame.now) => ({
  uuid: uuidOf(`sample:${name}`),
  updatedAt: at,
  updatedBy: sampleAuthor,
});
