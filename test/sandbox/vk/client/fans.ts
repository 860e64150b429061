import { avatarOf, ownerOf } from './boot.ts';
import { h } from './h.ts';
import { requests } from './requests.ts';

/** Rows of people, as all three boxes of VK draw them. */
export async function fanRows(id: string, list: string): Promise<HTMLElement> {
  const people = await requests.fans(list);
  return h(
    'div',
    { id, class: 'fans_rows' },
    ...people.map(ownerOf).map((one) =>
      h(
        'div',
        {
          class: 'fans_fan_row inl_bl',
          id: `fans_fan_row${one.id}`,
          'data-id': one.id,
        },
        h(
          'div',
          { class: 'fans_fanph_wrap' },
          h(
            'a',
            { class: 'fans_fan_ph', href: one.href },
            h('img', { src: avatarOf(one.id), alt: '' }),
          ),
        ),
        h(
          'div',
          { class: 'fans_fan_name' },
          h('a', { class: 'fans_fan_lnk', href: one.href }, one.name),
        ),
      ),
    ),
  );
}

const asked = (url: URL) => /^likes\/wall(-\d+_\d+)$/.exec(url.searchParams.get('w') ?? '')?.[1];

/** The box of who liked a post stands over the page while the address names it. */
export async function showLikes(): Promise<void> {
  const post = asked(new URL(location.href));
  const rows = post && (await fanRows('wk_likes_rows', `liked:${post}`));
  document.querySelector('#wk_layer_wrap')?.remove();
  // The person was faster and has closed it.
  if (!rows || asked(new URL(location.href)) !== post) return;
  document.body.append(
    h(
      'div',
      { id: 'wk_layer_wrap' },
      h(
        'div',
        { id: 'wk_box' },
        h(
          'div',
          { class: 'wk_head' },
          h('h2', {}, 'Понравилось'),
          h('button', { id: 'wk_close', type: 'button', onclick: () => history.back() }, 'Закрыть'),
        ),
        rows,
      ),
    ),
  );
}

/** Opens it over the page that is shown. */
export function openLikes(post: string): void {
  history.pushState(null, '', `${location.pathname}?w=${encodeURIComponent(`likes/wall${post}`)}`);
  void showLikes();
}
