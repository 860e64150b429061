import { h, icon, vkit } from './h.ts';
import { avatarOf, BOOT } from './boot.ts';
import { createEditor } from './editor.ts';
import { ICONS } from './icons.ts';
import { fileInput, readPictures } from './pictures.ts';
import { requests } from './requests.ts';
import type { Community, Picture } from '../model.ts';

/** Row e: the opener on a wall; in the feed it stands inside `feed_publish_block`. */
export function reactComposer(community: Community | null, published: () => void): HTMLElement {
  const target = community ?? BOOT.communities[0];
  if (target?.screenName === 'kofe_utro') return menuOpener(target, published);
  return h(
    'div',
    {
      class: `page_block ${vkit('PostingOpener__root')}`,
      'data-testid': community ? null : 'feed_publish_block',
    },
    h('img', { src: avatarOf(target?.id ?? BOOT.me.id), alt: '' }),
    h(
      'button',
      {
        class: vkit('PostingOpener__button'),
        'data-testid': 'posting_create_post_button',
        type: 'button',
        onclick: () => target && openModal(target, published),
      },
      'Создать пост',
    ),
  );
}

/** VK's newer opener (live in 2026-10): a button with a menu, whose first line is a post. */
function menuOpener(target: Community, published: () => void): HTMLElement {
  const menu = h('div', { class: vkit('PostingMenu__root'), role: 'menu' });
  const line = (testid: string, label: string, onclick: () => void) =>
    h('button', { role: 'menuitem', type: 'button', 'data-testid': testid, onclick }, label);
  const post = line('group_publish_post_menu_item', 'Пост', () => {
    menu.replaceChildren();
    openModal(target, published);
  });
  const clip = line('group_publish_clip_menu_item', 'Клип', () => menu.replaceChildren());
  return h(
    'div',
    { class: `page_block ${vkit('PostingOpener__root')}`, 'data-testid': 'group_publish_block' },
    h('img', { src: avatarOf(target.id), alt: '' }),
    h(
      'button',
      {
        class: vkit('PostingOpener__button'),
        'data-testid': 'group_publish_create_button',
        type: 'button',
        onclick: () => menu.replaceChildren(post, clip),
      },
      'Создать',
    ),
    menu,
  );
}

function openModal(community: Community, published: () => void): void {
  const pictures: Picture[] = [];
  const close = (): void => layer.remove();
  const title = h('h2', { 'data-testid': 'modalheader-title' }, 'Новый пост');
  const shown = h('div', { class: vkit('PostingAttachments__root') });

  const next = button('posting_base_screen_next', 'Далее', () => {
    title.textContent = 'Настройки поста';
    base.replaceWith(settings);
  });
  const ready = (): void => {
    next.toggleAttribute('disabled', !editor.text() && !pictures.length);
  };
  const attach = async (files: File[]): Promise<void> => {
    for (const picture of await readPictures(files)) {
      pictures.push(picture);
      shown.append(
        attachment(picture, (gone) => {
          pictures.splice(pictures.indexOf(picture), 1);
          gone.remove();
          ready();
        }),
      );
    }
    ready();
  };
  const editor = createEditor({
    attributes: {
      class: vkit('PostingInput__field'),
      'data-testid': 'posting_base_screen_input_message',
      'aria-label': 'Текст поста',
      'data-placeholder': 'Поделитесь новостями',
    },
    nbsp: true,
    onChange: ready,
    onFiles: (files) => void attach(files),
  });

  const base = h(
    'div',
    { class: vkit('PostingModal__screen') },
    h(
      'div',
      { class: vkit('PostingModal__author') },
      h('img', { src: avatarOf(community.id), alt: '' }),
      h('b', {}, community.name),
    ),
    editor.element,
    shown,
    h(
      'div',
      { class: vkit('PostingModal__bar') },
      h(
        'label',
        { class: vkit('PostingModal__attach') },
        icon(ICONS.photo, 22),
        'Фото с компьютера',
        fileInput(
          { 'data-testid': 'posting_base_screen_download_from_device' },
          (files) => void attach(files),
        ),
      ),
      next,
    ),
  );
  const submit = button('posting_submit_button', 'Опубликовать', () => {
    submit.setAttribute('disabled', '');
    void requests.publish(community.id, editor.text(), pictures).then(() => {
      close();
      published();
    });
  });
  const settings = h(
    'div',
    { class: vkit('PostingModal__screen') },
    h('p', {}, `Пост увидят все подписчики сообщества ${community.name}.`),
    h('label', {}, h('input', { type: 'checkbox' }), ' Отключить комментарии'),
    h('label', {}, h('input', { type: 'checkbox' }), ' Опубликовать без уведомления'),
    h('div', { class: vkit('PostingModal__bar') }, h('span', {}), submit),
  );

  const layer = h(
    'div',
    { class: vkit('ModalLayer__root') },
    h(
      'div',
      {
        class: vkit('PostingModal__root'),
        'data-testid': 'posting_modal_box',
        role: 'dialog',
        'aria-modal': 'true',
      },
      h(
        'div',
        { class: vkit('PostingModal__head') },
        title,
        h(
          'button',
          { 'aria-label': 'Закрыть', type: 'button', onclick: close },
          icon(ICONS.close, 22),
        ),
      ),
      base,
    ),
  );
  document.body.append(layer);
  ready();
  editor.focus();
}

function attachment(picture: Picture, remove: (item: HTMLElement) => void): HTMLElement {
  const item = h(
    'div',
    { class: vkit('PostingAttachments__item'), 'data-testid': 'posting_attachment_item' },
    h('img', { src: picture.dataUrl, alt: picture.name }),
    h(
      'button',
      { 'aria-label': 'Убрать', type: 'button', onclick: () => remove(item) },
      icon(ICONS.close, 16),
    ),
  );
  return item;
}

function button(testid: string, label: string, onclick: () => void): HTMLElement {
  return h(
    'button',
    {
      class: vkit('Button__root', 'Button__primary'),
      'data-testid': testid,
      type: 'button',
      onclick,
    },
    label,
  );
}
