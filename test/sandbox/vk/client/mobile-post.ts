import { h } from './h.ts';
import { avatarOf, ownerOf } from './boot.ts';
import { date, exact, plural, short } from './format.ts';
import { away, fold, rich } from './text.ts';
import type { Attachment, Post } from '../model.ts';
import type { PostView } from './skin.ts';

/** A post of old m.vk, after what programs that read it name (BN, SK) and VK's own code of 2014. */
export function mobilePost(post: Post, view: PostView): HTMLElement {
  return h(
    'div',
    {
      class: `wall_item${view.alone ? ' wall_item_alone' : ''}`,
      id: `wall${post.key}`,
      'data-post-id': post.key,
    },
    h('a', { class: 'post__anchor anchor', name: `post${post.key}` }),
    head(post),
    h(
      'div',
      { class: 'wi_body' },
      text(post, view),
      medias(post.attachments),
      post.repost && repost(post.repost),
      post.ad &&
        h(
          'a',
          { class: 'wi_ad', href: away(`https://shop.example/?erid=${post.ad.erid}`) },
          `Реклама · ${post.ad.advertiser}`,
        ),
    ),
    buttons(post),
  );
}

function head(post: Post): HTMLElement {
  const author = ownerOf(post.ownerId);
  return h(
    'div',
    { class: 'wi_head' },
    h(
      'a',
      { class: 'wi_img', href: author.href },
      h('img', { class: 'Avatar__image', src: avatarOf(author.id), alt: '' }),
    ),
    h(
      'div',
      { class: 'wi_info' },
      h(
        'a',
        {
          class: 'pi_author',
          'data-testid': 'mobile-wall-post-author',
          'data-item-owner-id': author.id,
          href: author.href,
        },
        author.name,
      ),
      h(
        'div',
        { class: 'wi_date_line' },
        post.pinned && h('span', { class: 'wi_pinned' }, 'Закреплено · '),
        h('a', { class: 'wi_date', href: `/wall${post.key}` }, date(post.time, 'words')),
      ),
    ),
  );
}

function text(post: Post, view: PostView): HTMLElement {
  const folded = view.unfolded ? null : fold(post.text);
  const element = h('div', { class: 'pi_text' }, ...rich(folded ? folded[0] : post.text, true));
  if (folded) {
    const rest = h('span', { style: 'display: none' }, ...rich(folded[1], true));
    const more = h(
      'a',
      {
        class: 'pi_text_more',
        onclick: () => {
          more.remove();
          rest.removeAttribute('style');
        },
      },
      'Показать полностью…',
    );
    element.append(h('br'), more, rest);
  }
  return element;
}

function medias(attachments: readonly Attachment[]): HTMLElement | null {
  if (attachments.length === 0) return null;
  return h('div', { class: 'pi_medias' }, ...attachments.map(media));
}

function media(one: Attachment): HTMLElement {
  if (one.kind === 'photo' || one.kind === 'video') {
    const style = `background-image: url('${one.src}')`;
    return h(
      'a',
      { class: 'thumb_map_item', href: `/${one.kind}${one.id}` },
      h('div', { class: 'thumb_map_img thumb_map_img_as_div', style }),
    );
  }
  if (one.kind === 'link') return h('a', { class: 'medias_link', href: away(one.url) }, one.title);
  return h('div', { class: 'page_media_poll_wrap' }, one.question);
}

/** Row b: a repost begins with its head (BN). */
function repost(post: Post): HTMLElement {
  const author = ownerOf(post.ownerId);
  return h(
    'div',
    { class: 'pi_repost' },
    h(
      'div',
      { class: 'pic_header' },
      h('img', { class: 'Avatar__image', src: avatarOf(author.id), alt: '' }),
      h('a', { class: 'pi_author', href: author.href }, author.name),
      ' ',
      h('a', { class: 'item_date', href: `/wall${post.key}` }, date(post.time, 'words')),
    ),
    h('div', { class: 'pi_text' }, ...rich(post.text, true)),
    medias(post.attachments),
  );
}

/** Numbers of nothing are not drawn. */
function buttons(post: Post): HTMLElement {
  const likes = post.reactions.reduce((sum, count) => sum + count, 0);
  const button = (name: string, count: number, href: string): HTMLElement =>
    h(
      'a',
      { class: `item_${name} _i`, href },
      h('i', { class: `i_${name}` }),
      count > 0 && h('b', { class: `v_${name}` }, short(count)),
    );
  const { views } = post;
  return h(
    'div',
    { class: 'wi_buttons' },
    button('like', likes, '/settings'),
    !post.commentsClosed && button('replies', post.comments, `/wall${post.key}`),
    button('share', post.reposts, '/settings'),
    views !== null &&
      h(
        'span',
        {
          class: 'item_views',
          'aria-label': `${exact(views)} ${plural(views, 'просмотр', 'просмотра', 'просмотров')}`,
        },
        h('i', { class: 'i_views' }),
        short(views),
      ),
  );
}
