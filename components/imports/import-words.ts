import type { CellFault, ImportRefusal, ReadAs } from '../../utils/imports/schema.ts';
import type { FigureSource } from '../../utils/metrics/schema.ts';

/** Why a file is refused, as a sentence. */
export const importRefusals: Record<ImportRefusal | 'failed', string> = {
  'too-big': 'imports:refused.tooBig',
  'too-many': 'imports:refused.tooMany',
  bomb: 'imports:refused.bomb',
  'old-excel': 'imports:refused.oldExcel',
  'not-table': 'imports:refused.notTable',
  broken: 'imports:refused.broken',
  'no-rows': 'imports:refused.noRows',
  'no-heads': 'imports:refused.noHeads',
  'bad-head': 'imports:refused.badHead',
  failed: 'imports:refused.failed',
};

/** Why a cell is refused, as a sentence. */
export const cellFaults: Record<CellFault, string> = {
  badDay: 'imports:fault.badDay',
  noYear: 'imports:fault.noYear',
  dayOrMonth: 'imports:fault.dayOrMonth',
  notADay: 'imports:fault.notADay',
  future: 'imports:fault.future',
  twice: 'imports:fault.twice',
  badNumber: 'imports:fault.badNumber',
  formula: 'imports:fault.formula',
  unclearNumber: 'imports:fault.unclearNumber',
  negative: 'imports:fault.negative',
  notWhole: 'imports:fault.notWhole',
  tooLarge: 'imports:fault.tooLarge',
};

/** Where the figure that stands here came from. */
export const sourceWords: Record<FigureSource, string> = {
  read: 'imports:source.read',
  typed: 'imports:source.typed',
  imported: 'imports:source.imported',
};

/** Units of a column, where the head does not settle it. */
export const readAsWords: Record<Exclude<ReadAs, 'plain'>, string> = {
  seconds: 'imports:as.seconds',
  share: 'imports:as.share',
};
/** The metric's own unit, beside the other choice. */
export const plainWords = {
  minutes: 'imports:as.minutes',
  percent: 'imports:as.percent',
} as const;
