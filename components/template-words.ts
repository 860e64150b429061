import type { DraftProblem } from '../utils/templates/check.ts';
import { hotkeyWords } from '../utils/templates/hotkeys.ts';
import type { CommentKind, CommentTone } from '../utils/templates/kinds.ts';
import type { Verdict } from '../utils/templates/exchange/compare.ts';
import type {
  FileRefusal,
  RowNote,
  RowRefusal,
  SourceProgram,
} from '../utils/templates/exchange/schema.ts';

/** Words of templates by what they name. */
export const kindWords: Record<CommentKind, string> = {
  price: 'templates:kind.price',
  availability: 'templates:kind.availability',
  delivery: 'templates:kind.delivery',
  'how-to': 'templates:kind.howTo',
  complaint: 'templates:kind.complaint',
  objection: 'templates:kind.objection',
  thanks: 'templates:kind.thanks',
  greeting: 'templates:kind.greeting',
  'off-topic': 'templates:kind.offTopic',
  spam: 'templates:kind.spam',
  insult: 'templates:kind.insult',
};

export const toneWords: Record<CommentTone | 'any', string> = {
  any: 'templates:tone.any',
  positive: 'templates:tone.positive',
  neutral: 'templates:tone.neutral',
  negative: 'templates:tone.negative',
};

export const problemWords: Record<DraftProblem['kind'], string> = {
  'part-missing': 'templates:problem.partMissing',
  'part-circle': 'templates:problem.partCircle',
  'too-long': 'templates:problem.tooLong',
  'form-broken': 'templates:problem.formBroken',
  'brace-open': 'templates:problem.braceOpen',
  'double-braces': 'templates:problem.doubleBraces',
  'same-variant': 'templates:problem.sameVariant',
  'keys-reserved': 'templates:problem.keysReserved',
  'keys-taken': 'templates:problem.keysTaken',
};

/** What a problem is about, as a person reads it. */
export const saidOf = ({ kind, what }: DraftProblem) =>
  kind === 'keys-reserved' ? hotkeyWords(what) : what;

export const programWords: Record<SourceProgram, string> = {
  groupmate: 'templates:load.program.groupmate',
  csv: 'templates:load.program.csv',
  briskine: 'templates:load.program.briskine',
  chatwoot: 'templates:load.program.chatwoot',
  textblaze: 'templates:load.program.textblaze',
};

export const fileRefusalWords: Record<FileRefusal, string> = {
  empty: 'templates:load.why.empty',
  'too-big': 'templates:load.why.tooBig',
  'bad-json': 'templates:load.why.badJson',
  'unknown-json': 'templates:load.why.unknownJson',
  'no-columns': 'templates:load.why.noColumns',
  'too-many': 'templates:load.why.tooMany',
};

export const rowRefusalWords: Record<RowRefusal, string> = {
  'no-text': 'templates:load.noText',
  'too-long': 'templates:load.tooLong',
  'not-whole': 'templates:load.notWhole',
};

export const rowNoteWords: Record<RowNote, string> = {
  logic: 'templates:load.logic',
  cut: 'templates:load.cut',
};

/** On the badge of a row that would change something. */
export const verdictWords: Record<Exclude<Verdict, 'same'>, string> = {
  new: 'templates:load.mark.new',
  differs: 'templates:load.mark.differs',
  double: 'templates:load.mark.double',
};
