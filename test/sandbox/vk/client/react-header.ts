import { h, icon, vkit } from './h.ts';
import { avatarOf } from './boot.ts';
import { exact, plural } from './format.ts';
import { ICONS } from './icons.ts';
import type { Community } from '../model.ts';

/** Row a: name and members of the community on its wall. */
export function reactHeader(community: Community): HTMLElement {
  const { members } = community;
  return h(
    'div',
    { class: `page_block redesigned-group-header ${vkit('GroupHeader__root')}` },
    h(
      'div',
      { class: 'redesigned-group-cover' },
      h('img', { src: `/sandbox/cover/${community.cover}.svg`, alt: '' }),
    ),
    h(
      'div',
      { class: 'redesigned-group-info' },
      h('img', { class: 'redesigned-group-avatar', src: avatarOf(community.id), alt: '' }),
      h(
        'div',
        { class: 'redesigned-group-main' },
        h('h1', {}, community.name),
        h('div', { class: 'redesigned-group-status' }, community.status),
        h(
          'a',
          { class: 'redesigned-group-subscribers', href: `${community.href}?act=members` },
          h(
            'span',
            {},
            `${exact(members)} ${plural(members, 'подписчик', 'подписчика', 'подписчиков')}`,
          ),
        ),
      ),
      h(
        'button',
        { class: vkit('Button__root', 'Button__secondary'), type: 'button' },
        icon(ICONS.bell, 18),
        'Управление',
      ),
    ),
  );
}
