import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../utils/networks/network.ts';
import { readings } from './readings.ts';

/** VK draws no label for zero, so its silence is believed of a whole button alone. */

function read(markup: string, url = 'https://vk.com/feed') {
  const { document } = parseHTML(`<html lang="ru"><body>${markup}</body></html>`);
  return readings(document, { network: 'vk', url });
}

/** One count of a post of React. */
function count(button: string, name: 'likes' | 'reposts' | 'comments' = 'likes') {
  const [post] = read(`<div data-testid="post" data-post-id="-1_2">${button}</div>`);
  return (post?.fields as Record<string, Field<number>>)[name]?.value;
}

const like = (inside: string, more = '') =>
  `<div data-testid="post_footer_action_like" ${more}>${inside}</div>`;
const ICON = '<div class="vkit-I"><svg><path></path></svg></div>';
const LABEL = '<span class="vkitPostFooterAction__label--x">12</span>';

describe('a like button of React', () => {
  it.each([
    ['with a label', like(`${ICON}${LABEL}`), 12],
    ['with bare hashes, as on m.vk', like(`${ICON}<span class="vkit-L">12</span>`), 12],
    ['with the number beside the icon', like(`<svg></svg>12`), 12],
    ['whole, and not liked', like(ICON, 'aria-label="Отправить реакцию «Лайк»"'), 0],
    ['whole, without words', like('<svg></svg>'), 0],
    ['whole, with a number in words', like(ICON, 'aria-label="Понравилось 892 людям"'), 892],
    ['whole, with zero in words', like(ICON, 'aria-label="Понравилось 0 людям"'), 0],
    [
      'whose label says more than its words',
      like(ICON + LABEL, 'aria-label="Лайк, реакция 1"'),
      12,
    ],
  ])('%s', (_, button, value) => expect(count(button)).toBe(value));

  it.each([
    ['without anything: a skeleton', like('')],
    ['without its icon', like('<div class="vkit-I"></div>')],
    ['with an emptied label', like(`${ICON}<span class="vkitPostFooterAction__label--x"></span>`)],
    ['with an emptied label of another name', like(`${ICON}<span class="vkit-L"></span>`)],
    ['with a label of words', like(`${ICON}<span class="vkit-L">много</span>`)],
    ['that I have pressed (words)', like(ICON, 'aria-label="Убрать реакцию «Лайк»"')],
    ['that I have pressed (English)', like(ICON, 'aria-label="Remove reaction “Like”"')],
    ['that I have pressed (mark)', like(ICON, 'data-user-likes="true"')],
    ['that I have pressed (aria)', like(ICON, 'aria-pressed="true"')],
    ['with words whose number is not understood', like(ICON, 'aria-label="Лайков: 1 или 2"')],
  ])('%s is unknown, not zero', (_, button) => expect(count(button)).toBeNull());

  it('takes comments from the words, as they are exact', () => {
    const button = (words: string, label: string) =>
      `<a data-testid="post_footer_action_comment" aria-label="${words}">${ICON}${label}</a>`;
    expect(count(button('1 127 комментариев', LABEL), 'comments')).toBe(1127);
    expect(count(button('Комментировать', LABEL), 'comments')).toBe(12);
    expect(count(button('Комментировать', ''), 'comments')).toBe(0);
    expect(count('', 'comments')).toBeNull();
  });
});
