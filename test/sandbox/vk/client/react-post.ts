import { h, icon, vkit } from './h.ts';
import { avatarOf, ownerOf } from './boot.ts';
import { date, exact, plural, short } from './format.ts';
import { ICONS } from './icons.ts';
import { media } from './react-media.ts';
import { fold, rich } from './text.ts';
import type { Post } from '../model.ts';
import type { PostView } from './skin.ts';

/** Row b: the post container of the React skin and what is in it. */
export function reactPost(post: Post, view: PostView): HTMLElement {
  return h(
    'div',
    {
      class: vkit('Post__root'),
      'data-testid': 'post',
      'data-post-id': post.key,
      'data-post-nesting-lvl': 0,
      // The erid of an ad is in its links on the real page.
      'data-ad': post.ad ? post.ad.erid : null,
    },
    header(post, view.alone),
    content(post, view),
    footer(post, view),
  );
}

function header(post: Post, alone: boolean): HTMLElement {
  const author = ownerOf(post.ownerId);
  const when = date(post.time, 'short');
  return h(
    'div',
    { class: vkit('PostHeader__root') },
    h(
      'a',
      { href: author.href, class: vkit('PostHeader__avatar') },
      h('img', { src: avatarOf(author.id), alt: '' }),
    ),
    h(
      'div',
      { class: vkit('PostHeader__text') },
      h(
        'a',
        {
          href: author.href,
          class: vkit('PostHeaderTitle__root'),
          'data-testid': 'post-header-title',
        },
        author.name,
      ),
      h(
        'div',
        { class: vkit('PostHeaderSubtitle__root'), 'data-testid': 'post-header-subtitle' },
        post.ad && h('span', {}, 'Реклама · '),
        post.pinned && h('span', {}, icon(ICONS.pin, 13), 'Запись закреплена · '),
        h(
          alone ? 'span' : 'a',
          {
            href: alone ? null : `/wall${post.key}`,
            class: vkit('PostHeaderSubtitle__date'),
            'data-testid': 'post_date_block_preview',
          },
          when,
        ),
      ),
    ),
    h(
      'button',
      { class: vkit('PostHeader__menu'), 'aria-label': 'Ещё', type: 'button' },
      icon(ICONS.more, 22),
    ),
  );
}

function content(post: Post, view: PostView): HTMLElement {
  return h(
    'div',
    { class: vkit('Post__content'), 'data-testid': 'post-content-container' },
    post.text && text(post, view),
    ...media(post.attachments),
    post.repost && nested(post.repost),
    post.ad &&
      h(
        'div',
        { class: vkit('Post__ad') },
        `${post.ad.advertiser} · `,
        h(
          'a',
          {
            href: `/away.php?to=https%3A%2F%2Fad.example%2F%3Ferid%3D${post.ad.erid}&erid=${post.ad.erid}`,
          },
          `erid: ${post.ad.erid}`,
        ),
      ),
    post.signer &&
      h(
        'a',
        { href: '/id100200', class: vkit('Post__signer'), 'data-testid': 'post-footer-author' },
        post.signer,
      ),
  );
}

/** Row b: text and expander. The hidden rest is not in the page until it is asked for. */
function text(post: Post, view: PostView): HTMLElement {
  const folded = view.unfolded ? null : fold(post.text);
  return h(
    'div',
    { class: vkit('PostText__root') },
    h(
      'div',
      {
        class: vkit('ShowMoreText__text'),
        'data-testid': view.unfolded ? 'showmoretext-in-expanded' : 'showmoretext-in',
      },
      ...rich(folded ? `${folded[0]}…` : post.text, false),
    ),
    folded &&
      h(
        'button',
        {
          class: vkit('ShowMoreText__after'),
          'data-testid': 'showmoretext-after',
          type: 'button',
          onclick: () => view.unfold(),
        },
        'Показать ещё',
      ),
  );
}

/** Row b: nested repost. It has a post's id of its own, but it is not the post of this place. */
function nested(post: Post): HTMLElement {
  const author = ownerOf(post.ownerId);
  return h(
    'div',
    { class: vkit('Repost__root'), 'data-post-id': post.key, 'data-post-nesting-lvl': 1 },
    h(
      'div',
      { class: vkit('PostHeader__root') },
      h(
        'a',
        { href: author.href, class: vkit('PostHeader__avatar') },
        h('img', { src: avatarOf(author.id), alt: '' }),
      ),
      h(
        'div',
        { class: vkit('PostHeader__text') },
        h('a', { href: author.href, class: vkit('PostHeaderTitle__root') }, author.name),
        h(
          'div',
          { class: vkit('PostHeaderSubtitle__root') },
          h('a', { href: `/wall${post.key}` }, date(post.time, 'short')),
        ),
      ),
    ),
    h('div', { class: vkit('PostText__root') }, ...rich(post.text, false)),
    ...media(post.attachments),
  );
}

/** Rows b: reactions, comments, reposts, views. An empty label is zero. */
function footer(post: Post, view: PostView): HTMLElement {
  const likes = post.reactions.reduce((sum, count) => sum + count, 0);
  const label = (value: number): HTMLElement | false =>
    value > 0 && h('span', { class: vkit('PostFooterAction__label') }, short(value));
  const button = (
    id: string,
    aria: string,
    name: keyof typeof ICONS,
    value: number,
    onclick?: () => void,
  ) =>
    h(
      'div',
      {
        class: `${vkit('PostFooterAction__root')}${id === 'like' && post.liked ? ' is-on' : ''}`,
        role: 'button',
        tabindex: 0,
        'data-testid': `post_footer_action_${id}`,
        'aria-label': aria,
        onclick,
      },
      icon(ICONS[name], 22),
      label(value),
    );
  const views = post.views;
  return h(
    'div',
    { class: vkit('PostFooter__root') },
    button('like', `${post.liked ? 'Убрать' : 'Отправить'} реакцию «Лайк»`, 'like', likes, () =>
      view.like(),
    ),
    // Closed comments: the button is absent (PKm).
    !post.commentsClosed &&
      h(
        'a',
        {
          href: `/wall${post.key}`,
          class: vkit('PostFooterAction__root'),
          'data-testid': 'post_footer_action_comment',
          'aria-label': `${post.comments} ${plural(post.comments, 'комментарий', 'комментария', 'комментариев')}`,
        },
        icon(ICONS.comment, 22),
        label(post.comments),
      ),
    button('share', 'Поделиться', 'share', post.reposts),
    h('span', { class: vkit('PostFooter__space') }),
    // Views have no test id on any page that was seen; the title is the facts' guess.
    views !== null &&
      h(
        'span',
        {
          class: vkit('PostFooter__views'),
          title: `${exact(views)} ${plural(views, 'просмотр', 'просмотра', 'просмотров')}`,
        },
        icon(ICONS.views, 16),
        short(views),
      ),
  );
}
