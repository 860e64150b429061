import { textParts } from './text-parts.ts';

/**
 * A link in a post and what its site says of itself. Groupmate asks no site (promise 1), so title,
 * description and picture are what the person typed or chose; '' and null: not said.
 */
export interface LinkSite {
  url: string;
  /** As readers see it: without `www.`. */
  domain: string;
  title: string;
  text: string;
  picture: SitePicture | null;
}

/** A picture that the person chose for it. */
export interface SitePicture {
  /** An object URL. */
  url: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** What the person said of a site; kept with the draft only as long as the page is open. */
export type SiteSaid = Pick<LinkSite, 'title' | 'text' | 'picture'>;

/** By address, as it stands in the text. */
export type SitesSaid = Readonly<Record<string, SiteSaid>>;

export const nothingSaid: SiteSaid = { title: '', text: '', picture: null };

/** The first address of a text that a card is drawn of; null: there is none. */
export function siteIn(text: string, said: SitesSaid): LinkSite | null {
  for (const part of textParts(text)) {
    if (!part.link || /^[#@]/u.test(part.text)) continue;
    const domain = domainOf(part.text);
    if (domain) return { url: part.text, domain, ...(said[part.text] ?? nothingSaid) };
  }
  return null;
}

/** The name that a card shows of an address; null for what is no web address. */
export function domainOf(address: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return readable(hostname.replace(/^www\./u, ''), address);
}

/** `xn--…` is nobody's word: the name as it was written, where it was not written so. */
function readable(host: string, address: string): string {
  if (!host.includes('xn--')) return host;
  const written = address.replace(/^[a-z]+:\/\//iu, '').split(/[/?#:]/u, 1)[0] ?? host;
  return written.replace(/^www\./iu, '').toLowerCase();
}
