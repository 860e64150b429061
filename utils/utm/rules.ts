import type { UtmPreset } from './schema.ts';

/** Tags on the client's own links. All of it on the text itself: what one wrote stays as it was. */

export const emptyPreset: UtmPreset = {
  source: '',
  medium: 'social',
  campaign: '',
  content: '',
  sites: [],
};

/** What patterns may name. */
export interface UtmValues {
  /** `2026-11-25`, the day by the community's clock; '' while it is not known. */
  date: string;
  community: string;
  network: string;
  rubric: string;
}

const names = ['source', 'medium', 'campaign', 'content'] as const;

/**
 * A value as it may stand in an address: small letters, words joined by `-`. Letters of any language
 * stay readable; browsers and counters understand them.
 */
export function asValue(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .replace(/-{2,}/gu, '-');
}

/** `{date}`, `{community}`, `{network}`, `{rubric}`; an unknown name becomes nothing. */
function filled(pattern: string, values: UtmValues): string {
  const known: Readonly<Record<string, string>> = { ...values };
  return asValue(
    pattern.replace(/\{(\w+)\}/gu, (_, name: string) =>
      Object.hasOwn(known, name) ? ` ${asValue(known[name] ?? '')} ` : '',
    ),
  )
    .replace(/-*_[-_]*/gu, '_')
    .replace(/^[-_]+|[-_]+$/gu, '');
}

/** `utm_source=vk&utm_medium=social…`; '' when the preset says nothing. */
export function tagOf(preset: UtmPreset, values: UtmValues): string {
  return names
    .flatMap((name) => {
      const value = filled(preset[name], values);
      return value ? [`utm_${name}=${value}`] : [];
    })
    .join('&');
}

/** With a scheme; what ends a sentence is no part of it. */
const addresses = /https?:\/\/[^\s<>"«»“”]+/giu;
/** Without one: only where it begins with an own site. */
const bare =
  /(?<![\p{L}\p{N}@./_-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s<>"«»“”]*)?/giu;

/** Takes off what belongs to the sentence: a full stop, a bracket that was not opened in it. */
function trimmed(found: string): string {
  let address = found;
  for (;;) {
    const end = address.at(-1) ?? '';
    const closes = { ')': '(', ']': '[', '}': '{' }[end];
    const open = closes && address.split(closes).length < address.split(end).length;
    if (!/[.,;:!?'’…*]/u.test(end) && !open) return address;
    address = address.slice(0, -1);
  }
}

/** `хлеб.рф` and `xn--…` are one host. */
function hostOf(address: string): string | null {
  const url = URL.parse(/^https?:\/\//iu.test(address) ? address : `https://${address}`);
  return url ? url.hostname.replace(/^www\./u, '') : null;
}
const isUnder = (host: string, site: string) => host === site || host.endsWith(`.${site}`);

/** A link in a text that the preset is for. */
export interface OwnLink {
  start: number;
  address: string;
  /** Its own `utm_*` names. */
  tags: string[];
}

/** An address about its query, whose parts stay as written; [] when there is none. */
export function partsOf(address: string): { before: string; query: string[]; after: string } {
  const hash = address.indexOf('#');
  const whole = hash < 0 ? address : address.slice(0, hash);
  const after = hash < 0 ? '' : address.slice(hash);
  const mark = whole.indexOf('?');
  if (mark < 0) return { before: whole, query: [], after };
  return {
    before: whole.slice(0, mark),
    query: whole
      .slice(mark + 1)
      .split('&')
      .filter((part) => part !== ''),
    after,
  };
}

/** `utm_source` of `utm_source=vk`; null for other parts. */
function utmName(part: string): string | null {
  const [name = ''] = part.split('=');
  let plain = name;
  try {
    plain = decodeURIComponent(name);
  } catch {
    // Not an encoded name at all: taken as it is.
  }
  return /^utm_[a-z_]+$/iu.test(plain) ? plain.toLowerCase() : null;
}

/** Links of the client's own sites, in order. `isForeign`: hosts that are never one's own. */
export function ownLinks(
  text: string,
  sites: readonly string[],
  isForeign: (host: string) => boolean,
): OwnLink[] {
  const own = sites.flatMap((site) => hostOf(site.trim().toLowerCase()) ?? []);
  const isOwn = (host: string) =>
    own.length > 0 ? own.some((site) => isUnder(host, site)) : !isForeign(host);
  const found: OwnLink[] = [];
  const take = (start: number, raw: string) => {
    const address = trimmed(raw);
    const host = hostOf(address);
    if (!host || !isOwn(host)) return;
    const tags = partsOf(address).query.flatMap((part) => utmName(part) ?? []);
    found.push({ start, address, tags });
  };
  for (const match of text.matchAll(addresses)) take(match.index, match[0]);
  if (own.length > 0) {
    for (const match of text.matchAll(bare)) {
      const inside = found.some(
        ({ start, address }) => match.index >= start && match.index < start + address.length,
      );
      if (!inside) take(match.index, match[0]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An address with the tag: its path, query, fragment and letters stay as they were written. */
export function tagged(address: string, tag: string): string {
  const { before, query, after } = partsOf(address);
  const kept = query.filter((part) => utmName(part) === null);
  return `${before}?${[...kept, tag].join('&')}${after}`;
}

/** Does the link have this very tag already? */
const hasTag = ({ address }: OwnLink, tag: string) =>
  partsOf(address)
    .query.filter((part) => utmName(part) !== null)
    .join('&') === tag;

export interface Tagged {
  text: string;
  /** Links that were changed now. */
  changed: number;
  /** Links that had this tag already: never tagged twice. */
  before: number;
  /** Links with other tags, left as they are unless `replace` was said. */
  asked: number;
}

/** Tags every own link of a text. `replace`: also those that have other `utm_*` of their own. */
export function tagText(
  text: string,
  links: readonly OwnLink[],
  tag: string,
  replace = false,
): Tagged {
  const done: Tagged = { text: '', changed: 0, before: 0, asked: 0 };
  let from = 0;
  for (const link of links) {
    const { start, address, tags } = link;
    done.text += text.slice(from, start);
    from = start + address.length;
    if (tag === '' || hasTag(link, tag)) {
      if (tag !== '') done.before += 1;
      done.text += address;
    } else if (tags.length > 0 && !replace) {
      done.asked += 1;
      done.text += address;
    } else {
      done.changed += 1;
      done.text += tagged(address, tag);
    }
  }
  done.text += text.slice(from);
  return done;
}

/** The middle of a long address left out: what stands in a form's line. */
export function shortAddress(address: string, most = 64): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/iu, '');
  if (plain.length <= most) return plain;
  const end = Math.floor(most / 2) - 1;
  return `${plain.slice(0, most - end - 1)}…${plain.slice(-end)}`;
}
