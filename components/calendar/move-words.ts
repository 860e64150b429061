import type { TFunction } from 'i18next';
import { instantFor, type Verdict } from '../../utils/plan/calendar.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { clockWords, dayName } from '../day-words.ts';
import { spanWords } from '../span-words.ts';
import type { Moving } from './use-calendar-move.ts';

/** Why it may not stand there, as a sentence. */
export function refusalWords(
  refused: { kind: 'past' | 'gap' | 'held' } | { kind: 'clash'; other: PlanItem; gap: number },
  item: Pick<PlanItem, 'dueAt' | 'zone'>,
  t: TFunction,
  language: string,
): string {
  switch (refused.kind) {
    case 'past':
      return t('calendar:refused.past');
    case 'gap':
      return t('calendar:refused.gap', { time: clockAt(item.dueAt, item.zone).time });
    case 'held':
      return t('calendar:refused.held');
    case 'clash': {
      const { other, gap } = refused;
      const { time } = clockWords(other.dueAt, other.zone);
      return gap >= 60_000
        ? t('calendar:refused.clash', { time, gap: spanWords(gap, language) })
        : t('calendar:refused.same', { time });
    }
  }
}

const inShort: Record<Exclude<Verdict['kind'], 'fits' | 'same'>, string> = {
  past: 'calendar:short.past',
  gap: 'calendar:short.gap',
  clash: 'calendar:short.clash',
};

/** The time at the target, or in two words why not. */
export function verdictInShort({ item, target, verdict }: Moving, t: TFunction): string {
  if (!verdict || !target) return '';
  if (verdict.kind !== 'fits' && verdict.kind !== 'same') return t(inShort[verdict.kind]);
  const at = instantFor(item, target) ?? item.dueAt;
  return clockAt(at, item.zone).time;
}

/** For the ear: where it would stand now. */
export function movingWords(moving: Moving, t: TFunction, language: string): string {
  if (!moving.target) return '';
  return `${dayName(moving.target.day, language)}, ${verdictInShort(moving, t)}`;
}
