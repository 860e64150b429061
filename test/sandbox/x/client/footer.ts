import { h, icon } from '../../vk/client/h.ts';
import type { Tweet } from '../model.ts';
import { counted, short, words } from './boot.ts';
import { go } from './navigate.ts';

const ICONS = {
  reply: 'M2 10a8 8 0 0 1 8-8h4a8 8 0 0 1 4 15l-8 4v-3a8 8 0 0 1-8-8z',
  repost: 'M4 15V7h11M13 4l3 3-3 3M20 9v8H9M11 20l-3-3 3-3',
  like: 'M12 20C4 14 3 11 3 8.500a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1c0 2.500-1 5.500-9 11.500z',
  views: 'M5 20v-9M10 20V4M15 20v-7M20 20V8',
  bookmark: 'M6 3h12v18l-6-4-6 4z',
};
export const transition = (text: string) =>
  h('span', { 'data-testid': 'app-text-transition-container' }, h('span', {}, h('span', {}, text)));
export const link = (
  href: string,
  props: Record<string, string>,
  ...inside: (Node | string | null)[]
) => h('a', { href, role: 'link', ...props, onclick: go }, ...inside);

function button(
  testid: string,
  label: string,
  path: string,
  n: number,
  onclick?: (event: Event) => void,
) {
  const inside = h(
    'div',
    { dir: 'ltr' },
    h('div', {}, icon(path, 18)),
    n ? h('div', {}, transition(short(n))) : null,
  );
  return h(
    'button',
    {
      'aria-label': label,
      role: 'button',
      'data-testid': testid,
      type: 'button',
      ...(onclick ? { onclick } : {}),
    },
    inside,
  );
}

/** The figures: exact in labels, short in sight; in the group's label those that are not zero. */
export function footer(
  { id, handle, counts }: Tweet,
  focused: boolean,
  answer: (id: string) => void,
) {
  const names = ['reply', 'repost', 'like', 'bookmark', 'views'] as const;
  const label = names
    .filter((name) => counts[name])
    .map((name) => counted(name, counts[name] ?? 0));
  const said = (name: 'reply' | 'repost' | 'like') =>
    `${counted(name, counts[name])}. ${words[name]}`;
  const marked = focused && counts.bookmark > 0;
  return h(
    'div',
    { 'aria-label': label.join(', '), role: 'group', class: 'group' },
    button('reply', said('reply'), ICONS.reply, counts.reply, (event) => {
      event.stopPropagation();
      answer(id);
    }),
    button('retweet', said('repost'), ICONS.repost, counts.repost),
    button('like', said('like'), ICONS.like, counts.like),
    !focused && counts.views !== null
      ? link(
          `/${handle}/status/${id}/analytics`,
          { 'aria-label': `${counted('views', counts.views)}. ${words.analytics}` },
          h('div', { dir: 'ltr' }, icon(ICONS.views, 18), transition(short(counts.views))),
        )
      : null,
    button(
      'bookmark',
      marked ? `${counted('bookmark', counts.bookmark)}. ${words.bookmark}` : words.bookmark,
      ICONS.bookmark,
      marked ? counts.bookmark : 0,
    ),
  );
}
