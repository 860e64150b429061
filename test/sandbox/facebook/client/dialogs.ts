import { h } from '../../vk/client/h.ts';
import { editor } from './editor.ts';
import { avatarOf, PAGE, tell } from './model.ts';
import { words } from './words.ts';

const CROSS = '✕';

/** Windows are drawn at the end of the page, one over the other. */
export function showDialog(
  label: string,
  title: string,
  look: string,
  inside: Node[],
  closed?: () => void,
): HTMLElement {
  const close = () => {
    layer.remove();
    closed?.();
  };
  const cross = { role: 'button', tabindex: '0', 'aria-label': words.close, class: 'xcross' };
  const layer = h(
    'div',
    { class: `xlayer ${look}` },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, class: 'xdialog' },
      h(
        'div',
        { class: 'xtitle' },
        h('h2', {}, title),
        h('div', { ...cross, onclick: close }, CROSS),
      ),
      h('div', { class: 'xscroll' }, ...inside),
    ),
  );
  document.body.append(layer);
  return layer;
}

/** The composer: a form that posts. */
export function openComposer(): void {
  if (document.querySelector('.xcompose')) return;
  const made = editor({ 'aria-placeholder': words.mind, 'aria-label': words.mind });
  const pictures = h('div', { class: 'xpreview' });
  const input = h('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*',
    multiple: true,
    class: 'xhid',
    onchange: ({ target }) => {
      for (const file of (target as HTMLInputElement).files ?? []) {
        pictures.append(h('img', { src: URL.createObjectURL(file), alt: '' }));
      }
    },
  });
  const form = h(
    'form',
    { method: 'POST' },
    h(
      'div',
      { class: 'x1head' },
      h('img', { class: 'xface', src: avatarOf(PAGE.handle), alt: '' }),
      h('strong', {}, PAGE.name),
    ),
    made.box,
    pictures,
    input,
    h(
      'div',
      {
        role: 'button',
        tabindex: '0',
        class: 'xpublish',
        'aria-label': words.publish,
        onclick: () => {
          if (!made.text().trim()) return;
          void tell('publish', { text: made.text() }).then(() => layer.remove());
        },
      },
      words.publish,
    ),
  );
  const layer = showDialog(words.create, words.create, 'xcompose', [form]);
  made.focus();
}
