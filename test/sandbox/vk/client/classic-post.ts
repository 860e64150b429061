import { h } from './h.ts';
import { avatarOf, ownerOf } from './boot.ts';
import { classicActions, classicStatusBar } from './classic-actions.ts';
import { classicReplies } from './classic-thread.ts';
import { classicMedia } from './classic-media.ts';
import { date } from './format.ts';
import { fold, rich } from './text.ts';
import type { Post } from '../model.ts';
import type { PostView } from './skin.ts';

/** The pre-React post, after the structure of the real page F21. */
export function classicPost(post: Post, view: PostView): HTMLElement {
  const classes = [
    '_post',
    'post',
    'page_block',
    'post--withActionStatusBar',
    'post--withPostBottomAction',
    'post--with-likes',
  ];
  if (post.ad) classes.push('_ads_block_data_w');
  if (post.commentsClosed) classes.push('closed_comments');
  // Row b: pinned. The label «запись закреплена» below is in every post, so only this class tells.
  if (post.pinned) classes.push('post_fixed');
  return h(
    'div',
    {
      id: `post${post.key}`,
      class: `${classes.join(' ')} deep_active`,
      'data-post-id': post.key,
      'data-ad': post.ad && btoa(`view ${post.ad.erid}`),
    },
    h(
      'div',
      { class: '_post_content' },
      header(post),
      h(
        'div',
        { class: 'post_content' },
        h(
          'div',
          { class: 'post_info' },
          h('div', { class: 'wall_text' }, wallText(post, view)),
          classicStatusBar(post),
          classicActions(post, view),
          h(
            'div',
            { class: 'replies' },
            view.alone || post.commentsClosed ? null : classicReplies(post, view.threads),
          ),
        ),
      ),
    ),
  );
}

function header(post: Post): HTMLElement {
  const author = ownerOf(post.ownerId);
  return h(
    'div',
    { class: 'post_header' },
    h(
      'a',
      { class: 'post_image', href: author.href },
      h(
        'div',
        { class: 'post_image_stories' },
        h('img', {
          src: avatarOf(author.id),
          class: 'post_img',
          alt: author.name,
          'data-post-id': post.key,
        }),
        h('span', { class: 'blind_label' }, '.'),
      ),
    ),
    h(
      'div',
      { class: 'post_header_info' },
      h(
        'h5',
        { class: 'post_author' },
        h(
          'a',
          {
            class: 'author',
            href: author.href,
            'data-from-id': author.id,
            'data-post-id': post.key,
          },
          author.name,
        ),
        h(
          'span',
          { class: 'explain' },
          h('span', { class: 'wall_fixed_label' }, ' запись закреплена'),
        ),
      ),
      h(
        'div',
        { class: 'post_date' },
        post.ad
          ? h(
              'a',
              { class: 'wall_text_name_explain_promoted_post post_link', href: `/wall${post.key}` },
              'Реклама',
            )
          : h(
              'a',
              { class: 'post_link', href: `/wall${post.key}` },
              h('span', { class: 'rel_date' }, date(post.time, 'words')),
            ),
        post.ad &&
          h('span', { class: 'wall_text_name_explain_promoted_post_age_restriction' }, '0+'),
      ),
    ),
  );
}

/** The hidden rest of a long text is in the page from the start (F21). */
function wallText(post: Post, view: PostView): HTMLElement {
  const folded = view.unfolded ? null : fold(post.text);
  const text = h('div', { class: 'wall_post_text' }, ...rich(folded ? folded[0] : post.text, true));
  if (folded) {
    const rest = h('span', { style: 'display: none' }, ...rich(folded[1], true));
    const more = h(
      'a',
      {
        class: 'wall_post_more',
        role: 'button',
        tabindex: 0,
        onclick: () => {
          more.remove();
          rest.removeAttribute('style');
        },
      },
      'Показать полностью...',
    );
    text.append(h('br'), more, rest);
  }
  return h(
    'div',
    { id: `wpt${post.key}`, class: 'wall_post_cont _wall_post_cont' },
    text,
    ...classicMedia(post.attachments),
    post.repost && copied(post.repost),
    post.ad &&
      h(
        'div',
        { class: 'post_ad_erid' },
        h(
          'a',
          { href: `/away.php?to=x&erid=${post.ad.erid}` },
          `${post.ad.advertiser} · erid: ${post.ad.erid}`,
        ),
      ),
    post.signer &&
      h(
        'div',
        { class: 'wall_signed' },
        h('a', { class: 'wall_signed_by', href: '/id100200' }, post.signer),
      ),
  );
}

/** Row b: nested repost, classic. */
function copied(post: Post): HTMLElement {
  const author = ownerOf(post.ownerId);
  return h(
    'div',
    { class: 'copy_quote' },
    h(
      'div',
      { class: 'copy_post_header' },
      h(
        'a',
        { class: 'copy_post_image', href: author.href },
        h('img', { src: avatarOf(author.id), class: 'copy_post_img', alt: '' }),
      ),
      h(
        'div',
        { class: 'copy_post_header_info' },
        h(
          'h5',
          { class: 'copy_post_author' },
          h('a', { class: 'copy_author', href: author.href }, author.name),
        ),
        h(
          'div',
          { class: 'copy_post_date' },
          h(
            'a',
            { class: 'published_by_date', href: `/wall${post.key}` },
            date(post.time, 'words'),
          ),
        ),
      ),
    ),
    h('div', { class: 'wall_post_text' }, ...rich(post.text, true)),
    ...classicMedia(post.attachments),
  );
}
