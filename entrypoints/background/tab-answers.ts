import { z } from 'zod';
import {
  askTab as askTabUnchecked,
  type Answer,
  type Ask,
  type TabProtocol,
} from '../../utils/messages.ts';
import { placeName } from '../../utils/health/schema.ts';
import { lesson } from '../../utils/teachings/schema.ts';
import { coachSchemas } from './coach-schemas.ts';

/**
 * What a tab's page script may answer. It stands beside a page that nobody vouches for, so its
 * answers are looked at like its questions.
 */
const pictures = z.number().int().min(0).max(1000);
const answerer = z.strictObject({
  id: z.string().max(120).nullable(),
  name: z.string().max(300).nullable(),
  sure: z.boolean(),
});
const composed = z.strictObject({
  text: z.string().max(70_000),
  pictures: pictures.nullable(),
  as: z.string().max(120).nullable(),
  name: z.string().max(300).nullable(),
});
const things = z.number().int().min(0).max(100_000);
const view = z.strictObject({
  place: placeName,
  field: z.string().max(40).nullable(),
  found: z.boolean(),
  places: things,
  read: things,
  values: z.array(z.union([z.string().max(70_000), z.number()])).max(200),
  rough: z.array(z.boolean()).max(200),
  kind: z.enum(['count', 'date', 'text', 'place']),
  doubt: z.enum(['several', 'few', 'weak']).nullable(),
  examples: things,
});
const pointed = z.enum(['menu', 'comment', 'none']);
/** Nothing is told, or only that it was done. */
const done = z.unknown().transform(() => null);

const answers: { [Name in keyof TabProtocol]: z.ZodType<Answer<Name>> } = {
  'tab.attach': z.strictObject({ attached: z.number().int().min(0).max(100) }),
  'tab.coach': coachSchemas['page.coach'].nullable(),
  'tab.coach.swap': z.enum(['swapped', 'gone', 'refused']),
  'tab.command': done,
  'tab.composed': composed.nullable(),
  'tab.draft': z.strictObject({
    text: z.string().max(70_000),
    from: z.enum(['composer', 'selection', 'none']),
  }),
  'tab.fill': done,
  'tab.go': z.enum(['moved', 'none']),
  'tab.here': done,
  'tab.insert': z.strictObject({
    outcome: z.enum(['inserted', 'refused', 'no-box', 'other-author']),
    who: answerer.optional(),
  }) as z.ZodType<Answer<'tab.insert'>>,
  'tab.moderate': pointed,
  'tab.panel.close': done,
  'tab.panel.size': done,
  'tab.refresh': done,
  'tab.teachings': done,
  'tab.who': answerer,
  'tab.withdrawn': done,
  'teach.begin': z.union([
    z.strictObject({ begun: z.literal(true) }),
    z.strictObject({
      begun: z.literal(false),
      why: z.enum(['no-tab', 'no-access', 'no-place', 'not-taught']),
    }),
  ]),
  'teach.step': z.strictObject({ view: view.nullable(), lesson: lesson.nullable() }),
};

/** The answer when it is one. Throws for any other. */
export function tabAnswer<Name extends keyof TabProtocol>(name: Name, told: unknown): Answer<Name> {
  const answer = answers[name].safeParse(told);
  if (!answer.success) throw new Error(`The page's answer to "${name}" was not understood.`);
  return answer.data as Answer<Name>;
}

/** Asks the page script of a tab and looks at its answer. Throws when it is none, or nobody's. */
export async function askTab<Name extends keyof TabProtocol>(
  tabId: number,
  name: Name,
  question: Ask<Name>,
): Promise<Answer<Name>> {
  return tabAnswer(name, await askTabUnchecked(tabId, name, question));
}
