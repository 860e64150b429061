import { h, icon, vkit } from './h.ts';
import { avatarOf, BOOT } from './boot.ts';
import { exact } from './format.ts';
import { ICONS } from './icons.ts';
import type { Community, SkinId } from '../model.ts';

/** The bar on top. Who is logged in: the link `#top_profile_link` of both skins. */
export function topBar(skin: SkinId): HTMLElement {
  const classic = skin === 'classic';
  return h(
    'header',
    { id: 'page_header_cont', class: classic ? 'page_header_cont' : vkit('TopNav__root') },
    h(
      'div',
      { class: 'top_nav' },
      h(
        'a',
        { class: 'top_home_link', href: '/feed', 'aria-label': 'На главную' },
        h('span', { class: 'letter_mark' }, 'в'),
        h('span', {}, 'песочница'),
      ),
      h('div', { class: 'top_search' }, icon(ICONS.search, 16), h('span', {}, 'Поиск')),
      h('span', { class: 'top_space' }),
      h(
        'button',
        { class: 'top_button', type: 'button', 'aria-label': 'Уведомления' },
        icon(ICONS.bell, 22),
      ),
      h(
        'a',
        {
          id: 'top_profile_link',
          class: classic
            ? 'TopNavBtn TopNavBtn__profileLink top_profile_link'
            : `${vkit('TopNavProfile__root')} top_profile_link`,
          href: BOOT.me.href,
          'aria-label': `Страница: ${BOOT.me.name}`,
        },
        h('span', { class: 'top_profile_name' }, BOOT.me.firstName),
        h('img', { class: 'TopNavBtn__profileImg', src: avatarOf(BOOT.me.id), alt: BOOT.me.name }),
      ),
    ),
  );
}

export function leftMenu(): HTMLElement {
  const row = (id: string, href: string, name: keyof typeof ICONS, label: string): HTMLElement =>
    h(
      'li',
      { id },
      h(
        'a',
        { href, class: 'left_row' },
        icon(ICONS[name], 20),
        h('span', { class: 'left_label' }, label),
      ),
    );
  return h(
    'nav',
    { id: 'side_bar', class: 'side_bar' },
    h(
      'ol',
      {},
      row('l_pr', BOOT.me.href, 'person', 'Профиль'),
      row('l_nwsf', '/feed', 'home', 'Лента'),
      row('l_msg', '/im', 'comment', 'Мессенджер'),
      row('l_gr', '/groups', 'people', 'Сообщества'),
    ),
    h('div', { class: 'left_title' }, 'Управляю'),
    h(
      'ol',
      {},
      ...BOOT.communities.map(({ id, href, name }) =>
        h(
          'li',
          {},
          h(
            'a',
            { href, class: 'left_row' },
            h('img', { src: avatarOf(id), alt: '' }),
            h('span', { class: 'left_label' }, /«(.+)»/.exec(name)?.[1] ?? name),
          ),
        ),
      ),
    ),
    h('div', { class: 'left_note' }, 'Учебная страница. Все люди и сообщества выдуманы.'),
  );
}

/** The right column of a community: about it, and some of its followers. */
export function communityAside(community: Community): HTMLElement {
  const { members, about, address, phone, site } = community;
  const people = BOOT.owners.filter(({ id }) => id > 0 && id !== BOOT.me.id).slice(2, 8);
  const fact = (name: keyof typeof ICONS, text: string): HTMLElement =>
    h('div', { class: 'aside_fact' }, icon(ICONS[name], 18), h('span', {}, text));
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'page_block aside_block' },
      h('p', {}, about),
      fact('place', address),
      fact('phone', phone),
      fact('link', site),
    ),
    h(
      'div',
      { class: 'page_block aside_block' },
      h(
        'a',
        { class: 'aside_title', href: `${community.href}?act=members` },
        'Подписчики',
        h('span', { class: 'aside_count' }, exact(members)),
      ),
      h(
        'div',
        { class: 'aside_people' },
        ...people.map(({ id, href, firstName }) =>
          h('a', { href }, h('img', { src: avatarOf(id), alt: '' }), h('span', {}, firstName)),
        ),
      ),
    ),
  );
}

export function feedAside(): HTMLElement {
  return h(
    'div',
    { class: 'page_block aside_block' },
    h('div', { class: 'aside_title' }, 'Лента'),
    h('p', {}, 'Записи двух сообществ, которыми управляет Ольга.'),
  );
}
