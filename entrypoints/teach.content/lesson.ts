import type { NetworkPlaces, Page, Place } from '../../utils/networks/network.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlace, type ReadContext } from '../../utils/page/read.ts';
import { deriveField, type Derived, type Example } from '../../utils/page/teach/field.ts';
import { derivePlace, type DerivedPlace } from '../../utils/page/teach/place.ts';
import type { TeachAsk, TeachView } from '../../utils/teachings/asking.ts';
import type { Lesson } from '../../utils/teachings/schema.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** What is being taught, as far as it has come. */
export interface OpenLesson {
  examples(): number;
  /** False: nothing can be taught from there (outside of any place). */
  point(element: Element): boolean;
  forgetLast(): void;
  view(): TeachView;
  /** What is to be kept; null when nothing was understood. */
  lesson(at: number): Lesson | null;
}

/** So many values are shown, each so long. */
const shown = 8;
const longest = 80;

/** null when this page shows no place that the field could belong to. */
export function makeLesson(network: NetworkPlaces, asked: TeachAsk, page: Page): OpenLesson | null {
  const place = network.places[asked.place] as Place | undefined;
  if (!place?.kinds.includes(page.kind)) return null;
  const context: ReadContext = {
    takes: network.takes,
    lang: document.documentElement.lang || 'en',
    zone: ownZone(),
    now: Date.now(),
    baseUrl: location.href,
  };
  return asked.field === null
    ? ofPlace(place, asked, context)
    : ofField(place, { ...asked, field: asked.field }, context);
}

const short = (value: unknown) =>
  typeof value === 'number' ? value : String(value).replace(/\s+/gu, ' ').slice(0, longest);

function ofField(
  place: Place,
  asked: TeachAsk & { field: string },
  context: ReadContext,
): OpenLesson | null {
  const { field } = asked;
  const scopes = findPlaces(document, place).filter(
    (element) => field === place.key || readPlace(element, place, context).key !== null,
  );
  if (scopes.length === 0 || !place.fields[field]) return null;
  let examples: Example[] = [];
  let derived: Derived | null = null;
  const parse = place.fields[field].parse;
  const derive = () => (derived = deriveField(field, place, examples, scopes, context));
  return {
    examples: () => examples.length,
    point(target) {
      const scope = scopes.filter((one) => one.contains(target)).at(-1);
      if (!scope) return false;
      examples = [...examples, { scope, target }];
      // A second example that spoils the first is told as it is: the person sees the values.
      derive();
      return true;
    },
    forgetLast() {
      examples = examples.slice(0, -1);
      derived = null;
      if (examples.length > 0) derive();
    },
    view: () => ({
      place: asked.place,
      field,
      found: derived !== null && derived.tried.read > 0,
      places: scopes.length,
      read: derived?.tried.read ?? 0,
      values: (derived?.tried.values ?? []).slice(0, shown).map(short),
      rough: (derived?.tried.rough ?? []).slice(0, shown).map((one) => one && parse === 'count'),
      kind: parse === 'count' || parse === 'date' ? parse : 'text',
      doubt: derived?.doubt ?? null,
      examples: examples.length,
    }),
    lesson: (taughtAt) =>
      derived && {
        network: asked.network,
        place: asked.place as Lesson['place'],
        field,
        rows: derived.rows.slice(0, 6) as Lesson['rows'],
        where: [],
        taughtAt,
      },
  };
}

function ofPlace(place: Place, asked: TeachAsk, context: ReadContext): OpenLesson {
  let examples: Element[] = [];
  let derived: DerivedPlace | null = null;
  const derive = () => (derived = derivePlace(place, examples, document, context));
  return {
    examples: () => examples.length,
    point(target) {
      examples = [...examples, target];
      derive();
      return true;
    },
    forgetLast() {
      examples = examples.slice(0, -1);
      derived = null;
      if (examples.length > 0) derive();
    },
    view: () => ({
      place: asked.place,
      field: null,
      found: derived !== null,
      places: derived?.places ?? 0,
      read: derived?.keyed ?? 0,
      values: (derived?.keys ?? []).slice(0, shown).map(short),
      rough: [],
      kind: 'place',
      doubt: derived?.doubt ?? null,
      examples: examples.length,
    }),
    lesson: (taughtAt) =>
      derived && {
        network: asked.network,
        place: asked.place as Lesson['place'],
        field: null,
        rows: derived.key.slice(0, 6) as Lesson['rows'],
        where: derived.where.slice(0, 4) as Lesson['where'],
        taughtAt,
      },
  };
}
