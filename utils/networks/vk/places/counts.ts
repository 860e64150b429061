import type { FieldRows } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';
import { ACTION } from './selectors.ts';

const LABEL = '[class*="vkitPostFooterAction__label"]';
/** A phrase such as «16 поделились»; of a mere "Share" the next rows decide. */
const NUMBERED = '\\d';

/** React: exact in the words for screen readers, else the label, else the zero that is not drawn. */
const ofButton = (button: string, seenOn: string) => [
  attribute(`${button}[aria-label]:not(:has(${LABEL}))`, 'aria-label', seenOn, {
    match: `^.*${NUMBERED}.*$`,
    note: 'data/formats.json has such phrases; where there is a label, it is the count',
  }),
  text(`${button} ${LABEL}`, 'att×4'),
  text(button, seenOn, { note: 'm.vk: its classes are bare hashes' }),
  named(button, 'zeroBySilence', `${seenOn}: no label is drawn for zero`),
];

/** The counts of a post. Facts: markup-vk-ok.md, rows b. */
export const counts = {
  likes: {
    parse: 'count',
    expected: true,
    rows: [
      ...ofButton(ACTION.like, 'att×7'),
      named('[data-reaction-counts]', 'reactionSum', 'F21 4/4: 8, 29, 69, 24'),
      text('.ReactionsPreview__count', 'F21 4/4'),
      attribute('.PostBottomAction.like[data-count]', 'data-count', 'att×2'),
      attribute('.like_btn.like[data-count]', 'data-count', 'F21 2 (comments)'),
      text('.v_like', 'SK, att×4', { note: 'old m.vk' }),
      named('.item_like', 'zeroBySilence', 'src 2014: VK adds `.v_like` with the first like'),
    ],
  },
  reposts: {
    parse: 'count',
    expected: true,
    // Old m.vk shows no such button to who is not logged in.
    unless: '.wall_item',
    rows: [
      ...ofButton(ACTION.share, 'att×6'),
      attribute('.PostBottomAction.share[data-count]', 'data-count', 'F21 4/4, I21 1'),
      attribute('[data-like-button-type="share"][data-count]', 'data-count', 'F21 4/4'),
      text('.v_share', 'src 2014', { note: 'old m.vk' }),
      named('.item_share', 'zeroBySilence', 'src 2014'),
    ],
  },
  comments: {
    parse: 'count',
    // Not expected: with comments closed the button is gone (PKm 4 of 5, F21 2 of 4).
    rows: [
      attribute(`${ACTION.comment}[aria-label]`, 'aria-label', 'att×5', {
        match: `^.*${NUMBERED}.*$`,
      }),
      ...ofButton(ACTION.comment, 'att×5').slice(1),
      attribute('.PostBottomAction.comment[data-count]', 'data-count', 'F21 2/4'),
      text('.v_replies', 'SK, src 2014', { note: 'old m.vk' }),
      named('.item_replies', 'zeroBySilence', 'src 2014'),
    ],
  },
  views: {
    parse: 'count',
    // Only with a title: ads and replies have the element, empty.
    rows: [
      attribute('.like_views[title]', 'title', 'F21 3/4'),
      text('.like_views[title]', 'F21 3/4'),
      attribute('.item_views[aria-label]', 'aria-label', 'SK', { note: 'old m.vk' }),
      text('.v_views', 'att×1', { note: 'old m.vk' }),
      attribute('[title*="росмотр"]:not(a)', 'title', 'att×2', {
        note: 'two scripts’ guess: React has no test id for it; works in Russian alone',
      }),
    ],
  },
} satisfies Record<string, FieldRows<'count'>>;
