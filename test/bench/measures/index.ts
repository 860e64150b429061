import type { Figure } from '../figures.ts';
import type { Place } from '../place.ts';
import { insights, people } from './insights.ts';
import { firstMark, marks } from './marks.ts';
import { pageCost, pageLeak, pageThrottled } from './page-cost.ts';
import { plan } from './plan.ts';
import { popup } from './popup.ts';
import { record } from './record.ts';
import { sharing } from './sharing.ts';
import { size, thinning } from './size.ts';
import { surfacesMeasure } from './surfaces.ts';

export interface Measure {
  /** Its figures begin with it: what `--only` names. */
  name: string;
  run(place: Place): Promise<Figure[]>;
  alone?: false;
  /** All that it needs to be there; without it the whole year. */
  tables?: readonly string[];
}

/** One that brings its own browsers: the year is not filled for it. */
export interface MeasureAlone {
  name: string;
  run(): Promise<Figure[]>;
  alone: true;
}

/** In this order: the last ones change the database. */
export const measures: readonly (Measure | MeasureAlone)[] = [
  { name: 'page-cost', run: pageCost, alone: true },
  { name: 'page-throttled', run: pageThrottled, alone: true },
  { name: 'page-leak', run: pageLeak, alone: true },
  { name: 'size', run: size },
  { name: 'popup', run: popup },
  { name: 'surfaces', run: surfacesMeasure },
  { name: 'record', run: record },
  { name: 'people', run: people },
  { name: 'insights', run: insights },
  { name: 'page', run: firstMark },
  { name: 'marks', run: marks },
  { name: 'thinning', run: thinning },
  { name: 'plan', run: plan, tables: ['communities'] },
  { name: 'sharing', run: sharing, tables: [] },
];
