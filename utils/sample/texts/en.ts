import type { SampleTexts } from './index.ts';
import { enBrief } from './en-brief.ts';
import { enTalk } from './en-talk.ts';

/** The bakery in English. Written for Groupmate; any likeness is by chance. */
export const en: SampleTexts = {
  ...enTalk,
  ...enBrief,
  shop: 'Three Sheaves Bakery (sample)',
  channel: 'Three Sheaves: out of the oven (sample)',
  rival: 'Riverside Buns (sample)',
  currency: 'EUR',
  goods: [
    'sourdough rye',
    'cinnamon brioche',
    'olive ciabatta',
    'poppy seed plaits',
    'pumpkin baguettes',
    'buckwheat loaves',
    'cherry turnovers',
    'cardamom buns',
    'apple pie',
    'seeded bread',
    'curd cheese buns',
  ],
  rubrics: { goods: 'On the shelf', recipe: 'Recipes', people: 'Our people', offer: 'Offers' },
  posts: [
    {
      rubric: 'goods',
      text: 'Just out of the oven: {p}. The first batch is on the shelf from eight, the second by noon. {n} of them today. Shall we keep one for you?',
    },
    {
      rubric: 'people',
      text: 'Lydia gets up at three at night and has been making the starter for {n} months in a row. Is it not boring? "The dough is never the same twice." Thank her for the {p}!',
    },
    {
      rubric: 'recipe',
      text: 'How to warm up {p} at home so that the crust cracks: oven at 180 degrees, {n} minutes, a few drops of water. No microwave. Save this for Sunday.',
    },
    {
      rubric: 'offer',
      text: 'After 7 pm there is 20% off {p} and all that is left on the shelves. About {n} pieces remain. Bring a bag.',
    },
    {
      rubric: 'goods',
      text: 'We tried our {p} another way: less sugar, more butter. We like it. Do you? Tell us in the comments whether it stays. Tested on {n} guests.',
    },
    {
      rubric: 'recipe',
      text: 'A starter for beginners, day {n}: feed it flour and water in equal parts and keep it warm. A smell of apples means that all is well. Tomorrow it grows into {p}.',
    },
    {
      rubric: 'people',
      text: 'Peter has come to us for {n} years. He takes {p} and half a rye loaf. Today he brought a photo of our opening day. Look how young we were!',
    },
    {
      rubric: 'goods',
      text: 'You asked when it comes back, so here it is: {p}. From this week on, every day but Monday. {n} people are on the list already.',
    },
    {
      rubric: 'offer',
      text: 'A box for tea: {p}, jam and a card. {n} boxes for this week. Fetch it yourself or have it brought.',
    },
    {
      rubric: 'people',
      text: 'The night shift at work on {p}. The film lasts {n} seconds, the work four hours. Do switch the sound on.',
    },
    {
      rubric: 'recipe',
      text: 'What to put on {p} when you are tired of cheese: baked pear, nuts, a drop of honey. We tried {n} ways and ate this one first. What is yours?',
    },
    {
      rubric: 'goods',
      text: 'Morning, snow, and {p} still hot. 14 Garden Street as ever. The queue is {n} people long, but there are two tills.',
    },
  ],
  channelPosts: [
    'In the oven: {p}. Ready in {n} minutes.',
    'Until 7 pm: {p}, rye and turnovers. {n} left, call us to keep one.',
    'Tomorrow we bake {p}. Shall we keep yours? React, we count to {n}.',
    'A word on prices: {p} cost {n}0 cents more now. Flour went up, we held out long.',
    'Photo of the day: {p} on the sill, {n} degrees below zero behind the glass.',
  ],
  rivalPosts: [
    'By the river today: {p}. Coffee on us for the first {n} guests!',
    'Give-away! {n} vouchers. Follow and like, that is all. And on the shelf: {p}.',
    'Our new place opens in {n} days. Have a taste: {p}.',
    'We bake {p} every morning. {n} reviews gave us five stars.',
  ],
  planned: [
    {
      rubric: 'goods',
      text: 'The winter menu: gingerbread loaf, lingonberry ring and stollen. From Friday.',
    },
    {
      rubric: 'recipe',
      text: 'French toast of yesterday’s baguette in seven minutes: egg, milk, a pinch of salt.',
    },
    { rubric: 'people', text: 'Meet Timur, our new baker. Puff pastry is what he does best.' },
    {
      rubric: 'offer',
      text: 'We take orders of holiday pies until the 20th. You choose the filling.',
    },
    {
      rubric: 'goods',
      text: 'The baker’s breakfast: egg in a bun, coffee, an orange. Weekdays until eleven.',
    },
    { rubric: 'recipe', text: 'Why bread is not cut hot: shown on a slice, without a lecture.' },
    {
      rubric: 'people',
      text: 'A tour for children on Saturday: we shape larks and take them home.',
    },
    { rubric: 'offer', text: 'Wholegrain week: the third loaf at half price.' },
  ],
  plannedChannel: [
    'Tomorrow we bake stollen for the first time. A taste for everybody from ten.',
    'New hours: at weekends we open at nine.',
    'A poll: which bread comes back in February, dark rye or linseed?',
    'We deliver across the river now. No least order.',
  ],
  missed: 'Thank you all for coming to the tasting! The roast onion loaf won and goes on the menu.',
  draft: 'Our month in one picture: how much we baked, how much we ate ourselves',
  templates: [
    {
      title: 'A cake or pie to order',
      body: '{name}, thank you! To work out the price, please tell us {for how many}, {for which day} and which filling you would like.',
      tags: ['order'],
      kinds: ['price', 'how-to'],
    },
    {
      title: 'Is there any today',
      body: '{name}, yes, there is! We keep it until 7 pm, just say how many.',
      tags: ['stock'],
      kinds: ['availability'],
    },
    {
      title: 'Say sorry and put it right',
      body: '{name}, we are very sorry. Please send us a message with the day and what you bought: we will replace it or give the money back.',
      tags: ['complaint'],
      kinds: ['complaint'],
    },
  ],
  notes: [
    'Takes rye every Friday, offer a subscription.',
    'Allergic to nuts, asks what is in it.',
    'Writes about cafés on their own page.',
  ],
  noteTag: 'regular',
  call: 'Call the owner of the bakery: show the report',
  task: 'Ask the bakers for a photo of the morning shelf',
  photos: 'Fetch the pictures of the winter menu',
};
