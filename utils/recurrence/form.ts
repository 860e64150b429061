import type { DraftFault, DraftFields, PlanCommunity } from '../plan/form.ts';
import { textFaults } from '../preview/text-check.ts';
import { equalTexts, timeOfRun, type Calendar } from './rules.ts';
import { mostTexts, type Recurrence, type RecurrenceDraft } from './schema.ts';

/** What stands in the form of a recurrence: unfinished, so anything may be empty. Pure. */
export interface RepeatFields {
  community: string;
  make: 'variants' | 'drafts';
  texts: readonly string[];
  media: readonly string[];
  rubric: string | null;
  day: string;
  time: string;
  second: boolean;
  unit: 'day' | 'week' | 'month';
  /** As typed. */
  count: string;
  weekdays: readonly number[];
  monthEnd: 'last' | 'skip';
  end: 'never' | 'on' | 'after';
  endDay: string;
  /** As typed. */
  posts: string;
  /** Minutes. */
  gap: number;
}

/** A form for one post goes on as a recurrence of it. */
export function repeatFrom(fields: DraftFields): RepeatFields {
  const { community, text, media, rubric, day, time, second } = fields;
  return {
    ...{ community, media, day, time, second, rubric: rubric ?? null },
    make: 'variants',
    texts: [text],
    unit: 'week',
    count: '1',
    weekdays: [],
    monthEnd: 'last',
    end: 'never',
    endDay: '',
    posts: '10',
    gap: 60,
  };
}

/** Back to one post: the first variant. */
export function oneFromRepeat(fields: RepeatFields): DraftFields {
  const { community, media, rubric, day, time, second } = fields;
  return { community, text: fields.texts[0] ?? '', media, rubric, day, time, second };
}

/** A rule as the form for "this and all that follow", from one of its runs on. */
export function repeatFromRule(
  rule: Recurrence,
  run: number,
  clock: { day: string },
): RepeatFields {
  const { every, end, texts } = rule;
  const turn = texts.length ? run % texts.length : 0;
  const { community, make, media, rubric, time, second, monthEnd, gap } = rule;
  return {
    ...{ community, make, media, rubric, time, second, monthEnd, gap },
    // The next variant in turn stays the next one.
    texts: [...texts.slice(turn), ...texts.slice(0, turn)],
    day: clock.day,
    unit: every.unit,
    count: String(every.count),
    weekdays: every.weekdays,
    end: end.kind,
    endDay: end.kind === 'on' ? end.day : '',
    posts: end.kind === 'after' ? String(Math.max(1, end.posts - run)) : '10',
  };
}

/** Why a recurrence cannot be kept yet: keys of `repeats:fault.*`, or those of any draft. */
export type RepeatFault = DraftFault | 'count' | 'endDay' | 'posts' | 'alike' | 'noText';

const whole = (text: string, most: number): number | null => {
  const number = /^\s*\d+\s*$/u.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
};

/** When its runs stand; null while something is missing. Also for what a form shows meanwhile. */
export function calendarOf(fields: RepeatFields, zone: string): Calendar | null {
  const count = whole(fields.count, 99);
  const posts = whole(fields.posts, 1000);
  const { day, time, second, unit, weekdays, monthEnd } = fields;
  if (count === null || (fields.end === 'after' && posts === null)) return null;
  if (fields.end === 'on' && !fields.endDay) return null;
  const calendar: Calendar = {
    ...{ day, time, zone, second, monthEnd },
    every: { unit, count, weekdays: unit === 'week' ? [...weekdays] : [] },
    end:
      fields.end === 'on'
        ? { kind: 'on', day: fields.endDay }
        : fields.end === 'after'
          ? { kind: 'after', posts: posts ?? 1 }
          : { kind: 'never' },
  };
  return day && time && timeOfRun(calendar, 0) !== null ? calendar : null;
}

/** A finished recurrence, or all that is missing. */
export function repeatDraftOf(
  fields: RepeatFields,
  community: PlanCommunity | undefined,
  now: number,
): { draft: RecurrenceDraft } | { faults: RepeatFault[] } {
  if (!community) return { faults: ['community'] };
  const faults: RepeatFault[] = [];
  const { rules, zone, network, key } = community;
  const texts = fields.texts.map((text) => text.trim()).slice(0, mostTexts);
  const used = fields.make === 'variants' ? texts : texts.slice(0, 1);
  if (fields.make === 'variants') {
    if (used.some((text) => text === '') && (used.length > 1 || fields.media.length === 0)) {
      faults.push('noText');
    }
    if (equalTexts(used).length > 0) faults.push('alike');
  }
  const media = fields.media.length;
  faults.push(...new Set(used.flatMap((text) => textFaults({ text, media }, rules))));
  if (whole(fields.count, 99) === null) faults.push('count');
  if (fields.end === 'after' && whole(fields.posts, 1000) === null) faults.push('posts');
  if (fields.end === 'on' && (!fields.endDay || fields.endDay < fields.day)) faults.push('endDay');
  const calendar = calendarOf({ ...fields, end: 'never', count: '1' }, zone);
  const first = calendar && timeOfRun(calendar, 0);
  if (first === null) faults.push('when');
  else if (first <= now) faults.push('past');
  const kept = calendarOf(fields, zone);
  if (faults.length > 0 || !kept) return { faults: faults.length > 0 ? faults : ['when'] };
  const known = community.rubrics?.find(({ uuid }) => uuid === fields.rubric);
  return {
    draft: {
      ...kept,
      network,
      community: key,
      gap: fields.gap,
      make: fields.make,
      texts: used.length > 0 ? used : [''],
      media: [...fields.media],
      rubric: known?.uuid ?? null,
    },
  };
}
