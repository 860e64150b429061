import type { Ghost } from '../../utils/plan/calendar.ts';
import type { PlanResult } from '../../utils/plan/results.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import type { RubricChip } from '../rubric-chips.tsx';
import type { CalendarMove } from './use-calendar-move.ts';

/** What every view of the calendar needs to draw items and to let them be moved. */
export interface CalendarLook {
  today: string;
  now: number;
  /** Of a community, by its key. */
  colourOf: (community: string) => string | undefined;
  nameOf: (community: string) => string | undefined;
  rubricOf: (item: PlanItem) => RubricChip | undefined;
  /** undefined: not out, or nothing was read of it. */
  resultOf: (item: PlanItem) => PlanResult | undefined;
  move: CalendarMove;
  onOpen: (item: PlanItem) => void;
  /** An empty slot was pressed. */
  onPlan: (ghost: Ghost) => void;
}
