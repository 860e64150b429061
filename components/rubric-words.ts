import type { RubricColour, RubricRefusal } from '../utils/rubrics/schema.ts';

/** Why a rubric was not kept, as a sentence. */
export const rubricRefusals: Record<RubricRefusal, string> = {
  name: 'rubrics:refused.name',
  share: 'rubrics:refused.share',
  taken: 'rubrics:refused.taken',
  many: 'rubrics:refused.many',
};

export const rubricColourWords: Record<RubricColour, string> = {
  blue: 'rubrics:colour.blue',
  orange: 'rubrics:colour.orange',
  green: 'rubrics:colour.green',
  purple: 'rubrics:colour.purple',
  ochre: 'rubrics:colour.ochre',
  teal: 'rubrics:colour.teal',
  red: 'rubrics:colour.red',
  violet: 'rubrics:colour.violet',
};
