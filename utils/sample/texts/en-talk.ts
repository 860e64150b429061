import type { SampleTexts } from './index.ts';

/** Who writes to the bakery, and what. */
export const enTalk: Pick<SampleTexts, 'people' | 'talk' | 'waiting'> = {
  people: [
    ...(['Anna Heatherly', 'Oliver Swiftson', 'Marion Fields', 'Igor Quietman'] as const),
    ...['Clara Oakes', 'Paul Basketer', 'Julia Snowden', 'Arthur Meadows', 'Irene Barley'],
    ...['Dennis Birchall', 'Natalie Springs', 'Roman Autumn', 'Helen Willows', 'Cyril Moro'],
    ...['Olga Overwater', 'Victor Rook', 'Daria Windham', 'Max Alderman', 'Vera Dormer'],
    ...['George Plaitwell', 'Alina Larkin', 'Stephen Rowan', 'Laura Thorne', 'Nick Runner'],
  ],
  talk: [
    {
      text: 'How much is a whole loaf?',
      tone: 'neutral',
      kind: 'price',
      answer: '{who}, a whole one is 4.80, half of it 2.60.',
    },
    {
      text: 'Will there be any this evening?',
      tone: 'neutral',
      kind: 'availability',
      answer: '{who}, yes, the second batch comes out at five, we will keep one.',
    },
    {
      text: 'So good, thank you! We ate all of it at supper.',
      tone: 'positive',
      kind: 'thanks',
      answer: '{who}, how kind! We told the bakers. See you soon.',
    },
    {
      text: 'Do you deliver to Mill Lane?',
      tone: 'neutral',
      kind: 'delivery',
      answer: '{who}, yes, for 3 euros and within two hours.',
    },
    {
      text: 'Bought it yesterday and it was raw inside. Very disappointed.',
      tone: 'negative',
      kind: 'complaint',
      answer: '{who}, we are sorry! Please message us, we will replace it today.',
    },
    {
      text: 'How do I keep it fresh, in a bag or in a cloth?',
      tone: 'neutral',
      kind: 'how-to',
      answer: '{who}, rather in a cloth, so the crust stays dry.',
    },
    {
      text: 'A bit dear, the supermarket sells it for half.',
      tone: 'negative',
      kind: 'objection',
      answer: '{who}, we understand. Ours rises for a day, with flour from the mill next door.',
    },
    {
      text: 'Good morning, favourite bakery!',
      tone: 'positive',
      kind: 'greeting',
      answer: '{who}, good morning! The oven is hot already.',
    },
    {
      text: 'Could I order six for Saturday?',
      tone: 'neutral',
      kind: 'availability',
      answer: '{who}, of course, they are yours on Saturday after ten.',
    },
    {
      text: 'Came at seven in the evening and the shelves were empty. A pity.',
      tone: 'negative',
      kind: 'complaint',
      answer: '{who}, we are sorry you left with nothing. Call first and we keep some.',
    },
    { text: 'What a beauty', tone: 'positive', kind: 'thanks', answer: null },
    { text: 'It snows here too today', tone: 'neutral', kind: 'off-topic', answer: null },
  ],
  waiting: [
    {
      text: 'My order came an hour late and the box is crushed. What now?',
      tone: 'negative',
      kind: 'complaint',
      answer: null,
    },
    { text: 'What will the holiday box cost?', tone: 'neutral', kind: 'price', answer: null },
    { text: 'Anything without gluten?', tone: 'neutral', kind: 'availability', answer: null },
  ],
};
