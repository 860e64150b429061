import type { TFunction } from 'i18next';
import type { SharedKind, SharingFault } from '../../utils/sharing/schema.ts';
import type { SharingFinding } from '../../utils/sharing-messages.ts';
import { ownNames, ownValue } from '../../utils/text/own-names.ts';

/** Each fault: what is wrong, and what to do next. `brand` is a variable of both. */
export const sharingFaultWords: Record<SharingFault, { what: string; next: string }> = {
  offline: { what: 'sharing:fault.offline.what', next: 'sharing:fault.offline.next' },
  'not-couchdb': { what: 'sharing:fault.notCouchdb.what', next: 'sharing:fault.notCouchdb.next' },
  'not-allowed': { what: 'sharing:fault.notAllowed.what', next: 'sharing:fault.notAllowed.next' },
  denied: { what: 'sharing:fault.denied.what', next: 'sharing:fault.denied.next' },
  forbidden: { what: 'sharing:fault.forbidden.what', next: 'sharing:fault.forbidden.next' },
  'no-database': { what: 'sharing:fault.noDatabase.what', next: 'sharing:fault.noDatabase.next' },
  'queue-not-single': {
    what: 'sharing:fault.queueNotSingle.what',
    next: 'sharing:fault.queueNotSingle.next',
  },
  locked: { what: 'sharing:fault.locked.what', next: 'sharing:fault.locked.next' },
  refused: { what: 'sharing:fault.refused.what', next: 'sharing:fault.refused.next' },
};

/** What the test looks at, in its order. */
export const findingWords: Record<SharingFinding['what'], string> = {
  server: 'sharing:test.server',
  user: 'sharing:test.user',
  content: 'sharing:test.content',
  queue: 'sharing:test.queue',
  'queue-single': 'sharing:test.queueSingle',
  media: 'sharing:test.media',
  cors: 'sharing:test.cors',
};

/**
 * What a finding says below its name; null: its name says all. `hasQueue`: how many copies of it
 * there are is asked only then.
 */
export function findingSentence(
  finding: SharingFinding,
  { brand, hasQueue }: { brand: string; hasQueue: boolean },
  t: TFunction,
): string | null {
  const { what, ok, fault } = finding;
  if (ok === true) return null;
  if (what === 'media' && fault === 'no-database') return t('sharing:test.mediaMissing');
  if (ok === false && fault) {
    const words = sharingFaultWords[fault];
    return `${t(words.what)} ${t(words.next, { brand })}`;
  }
  return t(
    what === 'queue-single' && hasQueue ? 'sharing:test.singleUnknown' : 'sharing:test.afterOthers',
  );
}

export const kindWords: Record<SharedKind, string> = {
  communities: 'sharing:kind.communities',
  templates: 'sharing:kind.templates',
  personNotes: 'sharing:kind.personNotes',
  daily: 'sharing:kind.daily',
  metricLists: 'sharing:kind.metricLists',
  goals: 'sharing:kind.goals',
  briefs: 'sharing:kind.briefs',
  placements: 'sharing:kind.placements',
  reports: 'sharing:kind.reports',
  plan: 'sharing:kind.plan',
  recurrences: 'sharing:kind.recurrences',
  rubrics: 'sharing:kind.rubrics',
  rubricRules: 'sharing:kind.rubricRules',
  postRubrics: 'sharing:kind.postRubrics',
  mentionRules: 'sharing:kind.mentionRules',
};

/** Fields of all shared kinds by what a person calls them; those without a word are settings. */
const fields: Readonly<Record<string, string>> = ownNames({
  text: 'sharing:field.text',
  body: 'sharing:field.text',
  texts: 'sharing:field.text',
  variants: 'sharing:field.variants',
  title: 'sharing:field.title',
  name: 'sharing:field.title',
  client: 'sharing:field.title',
  dueAt: 'sharing:field.time',
  zone: 'sharing:field.time',
  time: 'sharing:field.time',
  day: 'sharing:field.time',
  every: 'sharing:field.time',
  media: 'sharing:field.pictures',
  logo: 'sharing:field.pictures',
  tags: 'sharing:field.tags',
  note: 'sharing:field.note',
  until: 'sharing:field.until',
  end: 'sharing:field.until',
  rubric: 'sharing:field.rubric',
  colour: 'sharing:field.colour',
  state: 'sharing:field.state',
  target: 'sharing:field.target',
  values: 'sharing:field.figures',
  metrics: 'sharing:field.figures',
  followers: 'sharing:field.figures',
  visits: 'sharing:field.figures',
  leads: 'sharing:field.figures',
  communities: 'sharing:field.communities',
  similar: 'sharing:field.communities',
  way: 'sharing:field.way',
  folder: 'sharing:field.folder',
  language: 'sharing:field.language',
  slots: 'sharing:field.slots',
  minGap: 'sharing:field.slots',
  answering: 'sharing:field.answering',
  role: 'sharing:field.role',
  cost: 'sharing:field.cost',
  currency: 'sharing:field.cost',
  link: 'sharing:field.link',
  page: 'sharing:field.link',
  url: 'sharing:field.link',
  audience: 'sharing:field.audience',
  pains: 'sharing:field.audience',
  needs: 'sharing:field.audience',
  tasks: 'sharing:field.tasks',
  duties: 'sharing:field.tasks',
  tone: 'sharing:field.tone',
  words: 'sharing:field.words',
  except: 'sharing:field.words',
  hashtag: 'sharing:field.words',
  topics: 'sharing:field.words',
  headlines: 'sharing:field.words',
});

/** What a person calls a field of a shared row. */
export const sharedFieldWord = (field: string, t: TFunction) =>
  t(ownValue(fields, field) ?? 'sharing:field.rest');

/** Some fields as a person lists them; several that share a word are said once. */
export function sharedFieldWords(names: readonly string[], t: TFunction, language: string) {
  const words = [...new Set(names.map((field) => sharedFieldWord(field, t)))];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
