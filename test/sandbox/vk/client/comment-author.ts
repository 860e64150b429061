import { h, vkit } from './h.ts';
import { avatarOf, BOOT, ownerOf } from './boot.ts';

/**
 * Whom a comment is written as: an admin's is the community's unless she chooses herself. How VK
 * marks it is not known (facts: "React: unknown"); drawn from memory: a face with a menu.
 */
export function authorOf(owner: number): { element: HTMLElement; as(): number } {
  let as = owner;
  const menu = h('div', { class: vkit('CommentInput__authors'), role: 'menu' });
  const face = h('span', {});
  const draw = (): void => {
    const { name, href } = ownerOf(as);
    const image = h('img', { class: vkit('CommentInput__avatar'), src: avatarOf(as), alt: name });
    // The menu opens instead of the link.
    face.replaceChildren(
      h('a', { href, onclick: (event: Event) => event.preventDefault(), tabindex: '-1' }, image),
    );
  };
  const line = (id: number): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        onclick: () => {
          as = id;
          menu.replaceChildren();
          draw();
        },
      },
      `${id === BOOT.me.id ? 'От своего имени' : 'От имени сообщества'}: ${ownerOf(id).name}`,
    );
  const open = (event: Event): void => {
    event.preventDefault();
    menu.replaceChildren(...(menu.childElementCount ? [] : [line(owner), line(BOOT.me.id)]));
  };
  draw();
  const button = h(
    'div',
    {
      class: vkit('CommentInput__authorButton'),
      role: 'button',
      'aria-label': 'Сменить автора',
      onclick: open,
    },
    face,
  );
  return { element: h('div', { class: vkit('CommentInput__author') }, button, menu), as: () => as };
}
