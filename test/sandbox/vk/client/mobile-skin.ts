import { h } from './h.ts';
import { avatarOf } from './boot.ts';
import { exact } from './format.ts';
import { mobilePost } from './mobile-post.ts';
import { mobileThread } from './mobile-thread.ts';
import type { Community } from '../model.ts';
import type { Skin } from './skin.ts';

/** Old m.vk: what a phone shows to people who are not logged in (facts: skin 3). */
export const MOBILE_SKIN: Skin = {
  id: 'mobile',
  post: mobilePost,
  thread: mobileThread,
  composer: () => null,
  header,
};

export function mobileHead(): HTMLElement {
  return h(
    'header',
    { class: 'mhead', id: 'mhead' },
    h('a', { class: 'mh_logo', href: '/feed' }, h('span', { class: 'letter_mark' }, 'в')),
    h('span', { class: 'mh_header' }, 'песочница'),
    h('a', { class: 'mh_login', href: '/settings' }, 'Войти'),
  );
}

/** Row a, old m.vk: cover, name, and a row of counters of which one is the followers'. */
function header(community: Community): HTMLElement {
  const counter = (href: string, label: string, count: number): HTMLElement =>
    h('a', { class: 'pm_item', href }, `${label} `, h('em', { class: 'pm_counter' }, exact(count)));
  return h(
    'div',
    { class: 'bl_item page_block' },
    h(
      'div',
      { class: 'groupCover' },
      h('div', {
        class: 'groupCover__image',
        style: `background-image: url('/sandbox/cover/${community.cover}.svg')`,
      }),
    ),
    h(
      'div',
      { class: 'owner_panel profile_panel' },
      h('img', { class: 'pp_img', src: avatarOf(community.id), alt: '' }),
      h(
        'div',
        { class: 'pp_cont' },
        h('h2', { class: 'op_header' }, community.name),
        h('div', { class: 'pp_status' }, community.status),
      ),
    ),
    h(
      'div',
      { class: 'profile_menu' },
      counter(`/albums${community.id}`, 'Фотографии', 318),
      counter(`${community.href}?act=members`, 'Подписчики', community.members),
      counter(`/videos${community.id}`, 'Видео', 24),
    ),
  );
}
