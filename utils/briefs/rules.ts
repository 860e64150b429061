import type { BriefContent } from './schema.ts';

/** The ten first steps, in order; words under `briefs:step.<id>`. */
export const briefSteps = [
  'tasks',
  'audience',
  'similar',
  'tone',
  'topics',
  'tags',
  'headlines',
  'duties',
  'kpi',
  'hypotheses',
] as const;
export type BriefStep = (typeof briefSteps)[number];

export const emptyBrief: BriefContent = {
  ...{ tasks: '', audience: '', pains: '', needs: '', similar: [], tone: '' },
  ...{ topics: [], tags: [], headlines: [], duties: [], hypotheses: [] },
};

/** As many as make a step whole. */
export const wanted = { topics: 10, topicsMost: 15, tags: 3, headlines: 30 } as const;

/** What of a step stands elsewhere. */
export interface BriefElsewhere {
  /** The form of address was chosen for the community. */
  addressed: boolean;
  /** Goals of this month. */
  goals: number;
  /** A budget is known of this month. */
  budgeted: boolean;
}

export type StepState = 'empty' | 'begun' | 'done';

const said = (text: string) => text.trim() !== '';
/** Which of the things a step asks for are there. */
function parts(brief: BriefContent, elsewhere: BriefElsewhere): Record<BriefStep, boolean[]> {
  const { similar, topics, tags, headlines, duties, hypotheses } = brief;
  const some = (count: number, enough: number) => [count > 0, count >= enough];
  return {
    tasks: [said(brief.tasks)],
    audience: [said(brief.audience), said(brief.pains), said(brief.needs)],
    similar: [similar.some(({ name, url }) => said(name) || said(url))],
    tone: [said(brief.tone), elsewhere.addressed],
    topics: some(topics.length, wanted.topics),
    tags: some(tags.length, wanted.tags),
    headlines: some(headlines.length, wanted.headlines),
    duties: [duties.some(({ who, does }) => said(who) && said(does))],
    kpi: [elsewhere.goals > 0, elsewhere.budgeted],
    hypotheses: [hypotheses.some(({ text }) => said(text))],
  };
}

/** How far each step is. */
export function stepStates(
  brief: BriefContent,
  elsewhere: BriefElsewhere,
): Record<BriefStep, StepState> {
  const all = parts(brief, elsewhere);
  const state = (has: readonly boolean[]): StepState =>
    has.every(Boolean) ? 'done' : has.some(Boolean) ? 'begun' : 'empty';
  return Object.fromEntries(briefSteps.map((step) => [step, state(all[step])])) as Record<
    BriefStep,
    StepState
  >;
}

/** One a line, each once, without bullets and numbers that came along with a copied list. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/u, '')
      .trim()
      .slice(0, 300),
  );
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 200);
}

/** Hashtags from words between spaces and commas; the `#` comes by itself. */
export function tagsOf(text: string): string[] {
  const words = text.split(/[\s,;]+/u).map((word) => word.replace(/^#+/u, '').slice(0, 299));
  const tags = words.filter((word) => word !== '').map((word) => `#${word}`);
  return [...new Set(tags)].slice(0, 200);
}

/** What a brief offers where posts are written. */
export interface BriefIdeas {
  topics: readonly string[];
  headlines: readonly string[];
  tags: readonly string[];
  /** Topics and headlines that a planned or published post holds: a walk over a year of posts. */
  used: () => Promise<ReadonlySet<string>>;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const spaced = (text: string) => ` ${plain(text)} `;
const has = (written: string, idea: string): boolean =>
  plain(idea) !== '' && written.includes(spaced(idea));

/** Does a text hold an idea's words, one after the other? */
export const holdsIdea = (text: string, idea: string): boolean => has(spaced(text), idea);

/** Those of these ideas that some text holds, whatever its case and punctuation. */
export function ideasIn(ideas: readonly string[], texts: readonly string[]): string[] {
  const written = texts.map(spaced);
  return ideas.filter((idea) => written.some((one) => has(one, idea)));
}

/** A draft with a thought as its first line; one that it holds already is left as it is. */
export function withIdea(text: string, idea: string): string {
  if (holdsIdea(text, idea)) return text;
  return text.trim() === '' ? `${idea}\n\n` : `${idea}\n\n${text}`;
}

export const holdsTag = (text: string, tag: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,]+/u)
    .includes(tag.toLowerCase());

/** A draft with a tag at its end, once. */
export function withTag(text: string, tag: string): string {
  if (holdsTag(text, tag)) return text;
  const body = text.trimEnd();
  const last = body.split('\n').at(-1) ?? '';
  const tagsOnly =
    last.trim() !== '' &&
    last
      .trim()
      .split(/\s+/u)
      .every((word) => /^#./u.test(word));
  return body === '' ? tag : `${body}${tagsOnly ? ' ' : '\n\n'}${tag}`;
}
