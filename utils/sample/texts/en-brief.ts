import type { SampleTexts } from './index.ts';

/** What was agreed with the bakery's owner, and where it was advertised. */
export const enBrief: Pick<SampleTexts, 'brief' | 'placements'> = {
  brief: {
    tasks: 'People hear of fresh bread before noon and order pies for the holidays.',
    audience:
      'Neighbours within 15 minutes on foot, 28 to 50, mostly mothers. They order by phone.',
    pains: 'They come in the evening to empty shelves. They do not know what is in it.',
    needs: 'To see in the morning what there is today, and to have it kept in a minute.',
    tone: 'Warm and to the point, no baby talk, no rows of exclamation marks.',
    topics: ['Shelf of the day', 'Recipes', 'Our people', 'Bread and health', 'Holiday orders'],
    tags: ['#threesheaves', '#sourdough'],
    headlines: [
      'Why bread is not cut hot',
      'What goes with soup',
      'The baker answers your questions',
      'How to keep a loaf for three days',
    ],
    duties: [
      { who: 'Lydia, baker', does: 'Takes a picture of the shelf at 7:40' },
      { who: 'SMM', does: 'Writes, answers until 9 pm, reports on the first' },
    ],
    hypotheses: [
      {
        text: 'Posts about people are liked more than the shelf',
        outcome: 'held',
        came: 'ER about one and a half times as high',
      },
      { text: 'A poll on Telegram brings orders', outcome: 'open', came: '' },
    ],
    similar: 'Strong at give-aways, seldom answer.',
  },
  placements: [
    { title: 'A review by a local blogger', note: 'Asked for a tea box in advance.' },
    { title: 'Shared post with the Corner café', note: '' },
    { title: 'Ads for the neighbourhood', note: 'They want the bill before the 25th.' },
  ],
};
