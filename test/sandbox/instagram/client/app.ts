import { createElement as h, useEffect, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { Post } from '../content.ts';
import type { Boot } from '../page.ts';
import { WORDS } from '../words.ts';

export { createElement as h } from 'react';

export const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;
export const words = WORDS[boot.language];
export const me = boot.me;
export const number = (n: number) => new Intl.NumberFormat(words.locale).format(n);

export const ask = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>;
export const send = (path: string, what: object) =>
  fetch(path, { method: 'POST', body: JSON.stringify(what) });

/** SPA: an address without a load. `over`: a window over what was there. */
export function go(path: string, over = false): void {
  history.pushState({ over }, '', path);
  dispatchEvent(new Event('sandbox:moved'));
}
export const isOver = () => (history.state as { over?: boolean } | null)?.over === true;

export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = () => setPath(location.pathname);
    for (const name of ['popstate', 'sandbox:moved']) addEventListener(name, moved);
    return () => {
      for (const name of ['popstate', 'sandbox:moved']) removeEventListener(name, moved);
    };
  }, []);
  return path;
}

interface LinkProps {
  href: string;
  over?: boolean;
  className?: string;
  children?: ReactNode;
  onMouseEnter?: () => void;
  onMouseLeave?: () => void;
}
export function Link({ href, over = false, ...rest }: LinkProps) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    go(href, over);
  };
  return h('a', { href, role: 'link', tabIndex: 0, onClick, ...rest });
}

export const addressOf = ({ code, reel }: Post) => `/${me.handle}/${reel ? 'reel' : 'p'}/${code}/`;
export const Face = ({ of, size = 32 }: { of: string; size?: number }) =>
  h('img', {
    alt: words.photo(of),
    src: `/sandbox/avatar/${of}.svg`,
    width: size,
    height: size,
    className: 'face',
  });

const PATHS: Record<string, string> = {
  heart: 'M12 20S3 14 3 8a5 5 0 0 1 9-3 5 5 0 0 1 9 3c0 6-9 12-9 12z',
  comment: 'M20 17a9 9 0 1 0-4 4l5 1z',
  send: 'M22 3 9 10m13-7-7 19-6-12L2 3z',
  save: 'M5 3h14v18l-7-6-7 6z',
  home: 'M3 11 12 3l9 8v10h-6v-6H9v6H3z',
  plus: 'M3 3h18v18H3zM12 8v8M8 12h8',
  pin: 'm8 3 8 0-1 7 4 4H5l4-4zM12 14v7',
  album: 'M7 7h14v14H7zM3 17V3h14',
  play: 'M7 4v16l13-8z',
  close: 'M4 4l16 16M20 4 4 20',
};
export const Icon = ({ of, label, size = 24 }: { of: string; label: string; size?: number }) =>
  h(
    'svg',
    { 'aria-label': label, role: 'img', viewBox: '0 0 24 24', width: size, height: size },
    h('path', { d: PATHS[of] }),
  );

/** How long ago, as short as below a comment. */
export function ago(time: string): string {
  const minutes = Math.max(1, Math.floor((Date.now() - Date.parse(time)) / 60_000));
  const [n, en, ru] =
    minutes < 60
      ? [minutes, 'm', 'мин.']
      : minutes < 1440
        ? [Math.floor(minutes / 60), 'h', 'ч.']
        : [Math.floor(minutes / 1440), 'd', 'дн.'];
  return boot.language === 'ru' ? `${n} ${ru}` : `${n}${en}`;
}
