import { h, icon } from './h.ts';
import { openLikes } from './fans.ts';
import { plural, short } from './format.ts';
import { ICONS } from './icons.ts';
import type { Post } from '../model.ts';
import type { PostView } from './skin.ts';

/** Row b: how many reacted, in words for a screen reader and as a number. */
export function classicStatusBar(post: Post): HTMLElement {
  const count = sum(post);
  return h(
    'div',
    { class: 'PostActionStatusBar PostActionStatusBar--inPost PostActionStatusBar--visible' },
    count > 0 &&
      h(
        'div',
        {
          class: 'ReactionsPreview ',
          role: 'button',
          onclick: () => openLikes(post.key),
          'aria-label': `Оценили ${count} ${plural(count, 'человек', 'человека', 'человек')}`,
        },
        h(
          'div',
          { class: 'ReactionsPreview__items' },
          ...post.reactions
            .slice(0, 3)
            .map((_count, index) =>
              h('div', { class: 'ReactionsPreviewItem', 'data-kind': index }),
            ),
        ),
        h('div', { class: 'ReactionsPreview__count _counter_anim_container' }, short(count)),
      ),
  );
}

/** Rows b: reactions as JSON, comments and reposts with `data-count`, views with a rounded title. */
export function classicActions(post: Post, view: PostView): HTMLElement {
  const action = (
    name: string,
    type: string,
    count: number,
    aria: string,
    shape: keyof typeof ICONS,
  ): HTMLElement =>
    h(
      'div',
      {
        class: `PostBottomAction ${name}${count ? '' : ' empty'}`,
        role: 'button',
        tabindex: 0,
        'data-count': count,
        'data-like-button-type': type,
        'aria-label': aria,
      },
      h('span', { class: 'PostBottomAction__icon _like_button_icon' }, icon(ICONS[shape], 22)),
      h('span', { class: 'PostBottomAction__label _like_button_label' }),
      h(
        'span',
        { class: 'PostBottomAction__count _like_button_count _counter_anim_container' },
        short(count),
      ),
    );
  const { comments, reposts, views } = post;
  return h(
    'div',
    { class: `like_wrap _like_wall${post.key} ` },
    h(
      'div',
      { class: 'like_cont PostBottomActionLikeBtns' },
      h(
        'div',
        { class: 'like_btns' },
        h(
          'div',
          { class: 'PostBottomActionContainer PostButtonReactionsContainer' },
          h(
            'div',
            {
              class: `PostBottomAction PostButtonReactions PostButtonReactions--post ${post.liked ? 'is-on' : ''}`,
              role: 'button',
              tabindex: 0,
              'aria-label': `${post.liked ? 'Убрать' : 'Отправить'} реакцию «Нравится»`,
              'data-reaction-counts': JSON.stringify(post.reactions),
              'data-reaction-target-object': `wall${post.key}`,
              onclick: () => view.like(),
            },
            h('span', { class: 'PostBottomAction__icon _like_button_icon' }, icon(ICONS.like, 22)),
            h(
              'span',
              { class: 'PostBottomAction__label _like_button_label' },
              h('div', { class: 'PostButtonReactions__title' }, 'Нравится'),
            ),
            h('span', {
              class: 'PostBottomAction__count _like_button_count _counter_anim_container',
            }),
          ),
        ),
        !post.commentsClosed &&
          action(
            'comment _comment _reply_wrap',
            'comment',
            comments,
            `${comments} ${plural(comments, 'комментарий', 'комментария', 'комментариев')}`,
            'comment',
          ),
        action('share _share', 'share', reposts, `${reposts} поделились`, 'share'),
      ),
      views === null
        ? h('div', { class: 'like_views _views ', role: 'img' })
        : h(
            'div',
            {
              class: 'like_views _views ',
              role: 'img',
              title: `${short(views)} ${plural(views, 'просмотр', 'просмотра', 'просмотров')}`,
            },
            short(views),
          ),
    ),
  );
}

const sum = (post: Post): number => post.reactions.reduce((total, count) => total + count, 0);
