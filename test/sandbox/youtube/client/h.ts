import type { Boot } from '../page.ts';

export const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;

type Child = Node | string | null;
/** An element by name, attributes and children; functions are listeners. */
export function h(
  tag: string,
  attributes: Record<string, string | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.addEventListener(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const say = (key: string, n: string | number = '') =>
  (boot.words[key] ?? key).replace('{n}', String(n));
export const whole = (n: number) => new Intl.NumberFormat(boot.language).format(n);
export const short = (n: number) =>
  new Intl.NumberFormat(boot.language, { notation: 'compact', maximumFractionDigits: 1 }).format(n);
export function ago(hours: number): string {
  const words = new Intl.RelativeTimeFormat(boot.language);
  if (hours < 1) return words.format(-1, 'minute');
  if (hours < 24) return words.format(-Math.floor(hours), 'hour');
  if (hours < 24 * 7) return words.format(-Math.floor(hours / 24), 'day');
  return hours < 24 * 30
    ? words.format(-Math.floor(hours / 24 / 7), 'week')
    : words.format(-Math.floor(hours / 24 / 30), 'month');
}
export const day = (hours: number) =>
  new Intl.DateTimeFormat(boot.language, { dateStyle: 'medium' }).format(
    boot.now - hours * 3_600_000,
  );
export const face = (handle: string) =>
  h('img', { class: 'face', alt: '', src: `/sandbox/avatar/${handle}.svg` });

export async function send(path: string, body: unknown): Promise<Record<string, string>> {
  const answer = await fetch(`/sandbox/api/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Record<string, string>;
}

/** YouTube's box: a plain contenteditable; its text is what it held at the last `input`. */
export function commentBox(label: string, submit: (text: string) => void): HTMLElement {
  let text = '';
  const button = h(
    'button',
    { disabled: '', click: () => submit(text) },
    label,
  ) as HTMLButtonElement;
  const root = h('div', {
    id: 'contenteditable-root',
    contenteditable: 'true',
    class: 'editor',
    input() {
      text = root.innerText;
      button.disabled = text.trim() === '';
    },
    keydown(event) {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key === 'Enter' && (ctrlKey || metaKey) && !button.disabled) submit(text);
    },
  });
  return h(
    'ytd-commentbox',
    {},
    root,
    h('div', { id: 'buttons' }, h('ytd-button-renderer', { id: 'submit-button' }, button)),
  );
}
