import { listEntry } from '../../text/list-entry.ts';
import type { NamedTake } from '../network.ts';
import { ownerOfAddress, pageOf, postOfAddress } from './pages.ts';
import { FAN, LIKES, MEMBERS } from './places/person.ts';

const ROW = `${FAN}, .group_u_row`;

/** The post whose likes the window shows, by the window's own address; null without one. */
function likedPost(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const said = url.searchParams.get('w');
  const window = /^likes\/wall(-?\d+_\d+)(?:\/|$)/.exec(said ?? '')?.[1];
  // Another window's likes (a photo's, a comment's) are not the post's that stands behind it.
  return window ?? (said === null ? postOfAddress(url) : null);
}

function linkOwner(element: Element | null, base: string): string | null {
  const link = element?.getAttribute('href') ?? '';
  return link !== '' && URL.canParse(link, base) ? ownerOfAddress(new URL(link, base)) : null;
}

function idOf(element: Element, base: string): string | null {
  const said = [
    element.getAttribute('data-id'),
    /^(?:fans_fan_row|group_u_row_?)(-?\d+)$/.exec(element.id)?.[1],
  ].find((id) => /^-?[1-9]\d*$/.test(id ?? ''));
  const links = [...element.querySelectorAll('a[href]')].map((link) => linkOwner(link, base));
  return said ?? links.find((id) => id !== null) ?? null;
}

/** By the address or by whose wall it is: `fanEntry` is made in takes.ts, which knows the wall. */
export const fanTakes = (community: NamedTake): Readonly<Record<string, NamedTake>> => ({
  fanEntry(element, around) {
    const person = idOf(element, around.url);
    if (element.closest(LIKES)) return listEntry('liked', likedPost(around.url), person);
    if (!element.closest(MEMBERS)) return null;
    // Without a wall behind the box nobody but the address can say whose members these are.
    const named = URL.canParse(around.url) ? pageOf(new URL(around.url))?.community : null;
    const owner = community(element, around);
    return listEntry('joined', (typeof owner === 'string' && owner) || named || null, person);
  },
  fanId: (element, { url }) => idOf(element, url),
  fanScreenName(element, { url }) {
    const owner = linkOwner(element, url);
    return owner === null || /^-?\d+$/.test(owner) ? null : owner;
  },
  fanPosition(element) {
    let position = 1;
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
      if (at.matches(ROW)) position += 1;
    }
    return String(position);
  },
});
