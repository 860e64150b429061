import type { PostRubric, Rubric } from '../rubrics/schema.ts';
import { uuidOf } from './chance.ts';
import { shop } from './communities.ts';
import { shared, type Frame } from './frame.ts';
import type { SamplePost } from './posts.ts';
import { sampleRubrics, type SampleRubric } from './texts/index.ts';

const looks = {
  goods: { colour: 'orange', share: 40 },
  recipe: { colour: 'green', share: 25 },
  people: { colour: 'blue', share: 20 },
  offer: { colour: 'red', share: 15 },
} as const satisfies Record<SampleRubric, Pick<Rubric, 'colour' | 'share'>>;

const nameOf = (rubric: SampleRubric) => `rubric ${rubric}`;

/** The uuid of one of the shop's rubrics. */
export const rubricOf = (rubric: SampleRubric): string => uuidOf(`sample:${nameOf(rubric)}`);

export function rubrics(frame: Frame): Rubric[] {
  return sampleRubrics.map((rubric) => ({
    ...shared(frame, nameOf(rubric)),
    ...{ community: shop, name: frame.texts.rubrics[rubric], ...looks[rubric] },
  }));
}

/** What each of the shop's posts is about. */
export function postRubrics(frame: Frame, posts: readonly SamplePost[]): PostRubric[] {
  return posts.flatMap(({ key, rubric, at }) =>
    rubric === null
      ? []
      : {
          ...shared(frame, `post ${key}`, at),
          ...{ community: shop, post: key, rubric: rubricOf(rubric) },
        },
  );
}
