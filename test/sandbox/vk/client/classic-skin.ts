import { h } from './h.ts';
import { avatarOf, BOOT } from './boot.ts';
import { classicPost } from './classic-post.ts';
import { classicThread } from './classic-thread.ts';
import { createEditor } from './editor.ts';
import { exact } from './format.ts';
import { fileInput, readPictures } from './pictures.ts';
import { requests } from './requests.ts';
import type { Community, Picture } from '../model.ts';
import type { Skin } from './skin.ts';

/** The pre-React skin (F21). */
export const CLASSIC_SKIN: Skin = {
  id: 'classic',
  post: classicPost,
  thread: classicThread,
  composer,
  header,
};

/** Row a, classic: `h1.page_name`, and the members in the header of their block. */
function header(community: Community): HTMLElement {
  const { members } = community;
  return h(
    'div',
    { class: 'page_block page_top_wrap' },
    h(
      'div',
      { class: 'page_cover' },
      h('img', { src: `/sandbox/cover/${community.cover}.svg`, alt: '' }),
    ),
    h(
      'div',
      { class: 'page_cover_info clear_fix' },
      h('img', { class: 'post_img page_avatar_img', src: avatarOf(community.id), alt: '' }),
      h(
        'div',
        { class: 'page_top' },
        h('h1', { class: 'page_name' }, community.name),
        h('div', { class: 'page_current_info current_text' }, community.status),
      ),
    ),
    h(
      'div',
      { class: 'page_members', id: 'public_followers' },
      h(
        'a',
        { class: 'module_header', href: `${community.href}?act=members` },
        h('span', { class: 'header_label' }, 'Подписчики'),
        h('span', { class: 'header_count' }, exact(members)),
      ),
    ),
  );
}

/** Row e, classic: `#post_field` stands open above the wall. */
function composer(community: Community | null, published: () => void): HTMLElement {
  const pictures: Picture[] = [];
  const preview = h('div', {
    class: 'page_pics_preview media_preview clear_fix',
    id: 'page_pics_preview1',
  });
  const attach = async (files: File[]): Promise<void> => {
    for (const picture of await readPictures(files)) {
      pictures.push(picture);
      preview.append(
        h(
          'div',
          { class: 'page_preview_photo_wrap' },
          h('img', { src: picture.dataUrl, alt: picture.name }),
        ),
      );
    }
  };
  const target = community ?? BOOT.communities[0];
  const editor = createEditor({
    attributes: {
      id: 'post_field',
      class: 'submit_post_field dark submit_post_inited zoom_text',
      'data-placeholder': 'Что у вас нового?',
    },
    onFiles: (files) => void attach(files),
  });
  const publish = async (): Promise<void> => {
    if (!target || (!editor.text() && !pictures.length)) return;
    await requests.publish(target.id, editor.text(), pictures);
    published();
  };
  return h(
    'div',
    { class: 'page_block', id: 'feed_composer' },
    h(
      'div',
      {
        id: 'submit_post_box',
        class: 'submit_post_box clear_fix _submit_post_box',
        // An administrator writes as the community, until they choose themselves.
        'data-from-oid':
          community && !location.search.includes('as_me') ? community.id : BOOT.me.id,
        'data-oid': community ? community.id : '',
      },
      h('div', { id: 'submit_post_error', class: 'error' }),
      h(
        'a',
        { class: 'post_field_user_link _post_field_author', href: BOOT.me.href },
        h('img', {
          class: 'post_field_user_image _post_field_image',
          src: avatarOf(target?.id ?? 0),
          alt: '',
        }),
      ),
      h('div', { class: 'post_field_wrap _emoji_field_wrap' }, editor.element),
      h(
        'div',
        { id: 'media_preview', class: 'clear_fix wall_post_media_preview multi_media_preview' },
        preview,
      ),
      h(
        'div',
        { id: 'submit_post', class: 'submit_post clear_fix' },
        h(
          'div',
          { id: 'page_add_media', class: 'page_add_media' },
          h(
            'label',
            { class: 'ms_item ms_item_photo _type_photo', 'aria-label': 'Фотография' },
            'Фотография',
            fileInput({ class: 'file' }, (files) => void attach(files)),
          ),
        ),
        h(
          'div',
          { class: 'addpost_button_wrap' },
          h(
            'button',
            {
              class: 'flat_button addpost_button',
              id: 'send_post',
              type: 'button',
              onclick: () => void publish(),
            },
            'Опубликовать',
          ),
        ),
      ),
    ),
  );
}
