import type { Figure } from '../figures.ts';
import type { Place } from '../place.ts';
import { growth } from './growth.ts';
import { insights, people } from './insights.ts';
import { firstMark, marks } from './marks.ts';
import { pageCost, pageLeak, pageThrottled } from './page-cost.ts';
import { panel } from './panel.ts';
import { plan } from './plan.ts';
import { popup } from './popup.ts';
import { reconcile } from './reconcile.ts';
import { record } from './record.ts';
import { search, triage } from './search.ts';
import { sharing } from './sharing.ts';
import { size, thinning } from './size.ts';
import { surfacesMeasure } from './surfaces.ts';
import { wake } from './wake.ts';

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
  { name: 'panel', run: panel, tables: ['communities'] },
  { name: 'wake', run: wake, tables: ['communities'] },
  { name: 'popup', run: popup },
  { name: 'surfaces', run: surfacesMeasure },
  { name: 'record', run: record },
  { name: 'people', run: people },
  { name: 'insights', run: insights },
  { name: 'page', run: firstMark },
  { name: 'marks', run: marks },
  { name: 'thinning', run: thinning },
  { name: 'plan', run: plan, tables: ['communities'] },
  { name: 'reconcile', run: reconcile, tables: ['communities'] },
  { name: 'triage', run: triage, alone: true },
  { name: 'search', run: search, tables: ['communities'] },
  { name: 'growth', run: growth, tables: ['communities'] },
  { name: 'sharing', run: sharing, tables: [] },
];
