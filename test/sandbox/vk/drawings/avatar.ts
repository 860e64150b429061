import { hash } from '../content/seed.ts';
import type { Owner } from '../model.ts';

/** Initials on a gradient; a community gets a small drawing instead. */
export function avatar(owner: Owner): string {
  const hue = owner.id < 0 ? (owner.href.includes('kofe') ? 265 : 28) : hash(owner.href) % 360;
  const letters = owner.name
    .split(/[\s«»]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('');
  const inside =
    owner.id < 0 ? (owner.href.includes('kofe') ? CUP : LOAF) : initials(letters || '?');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1">
<stop offset="0" stop-color="hsl(${hue} 62% 66%)"/><stop offset="1" stop-color="hsl(${hue + 25} 55% 48%)"/>
</linearGradient></defs><rect width="100" height="100" fill="url(#g)"/>${inside}</svg>`;
}

const initials = (text: string): string =>
  `<text x="50" y="52" fill="#fff" font-family="sans-serif" font-size="38" font-weight="600"
text-anchor="middle" dominant-baseline="central">${text}</text>`;

const LOAF = `<path d="M20 62c-8-22 12-34 30-34s38 12 30 34c-2 8-10 10-30 10s-28-2-30-10z" fill="#fff3df"/>
<path d="M37 36l8 14M50 33l8 14M63 37l6 12" stroke="#c97b2d" stroke-width="5" stroke-linecap="round"/>
<path d="M40 22q-4-5 0-9t0-8M58 22q-4-5 0-9t0-8" stroke="#fff" stroke-width="3" fill="none" opacity=".7" stroke-linecap="round"/>`;

const CUP = `<path d="M26 42h42v14c0 13-8 21-21 21S26 69 26 56z" fill="#fff"/>
<path d="M68 46h6c9 0 9 17-2 17h-5" stroke="#fff" stroke-width="5" fill="none"/>
<circle cx="50" cy="26" r="9" fill="#ffd76a"/><path d="M22 82h52" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`;
