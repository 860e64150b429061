import type { Community } from '../communities/schema.ts';
import { networkOf, pageOf } from '../networks/index.ts';
import { ownLinks, tagged, tagOf } from './rules.ts';
import { utmValues } from './values.ts';

/** A link of any page with a community's tags. */
export interface LinkWithTags {
  community: Community;
  address: string;
}

const isNetwork = (host: string) => networkOf(`https://${host}/`) !== null;

/** Is `url` a page of this community? */
function isAt(url: string, { network, id, screenName }: Community): boolean {
  const page = pageOf(url);
  const named = page?.community?.toLowerCase();
  return (
    page?.network === network &&
    named !== undefined &&
    (named === id.toLowerCase() || named === screenName?.toLowerCase())
  );
}

/**
 * The link with the tags of the community that it is meant for: the one on whose page it stands,
 * else one that names the link's site as its client's, else the one that was seen last. null: no
 * community of one's own says how its links are tagged. Other tags of the link give way.
 */
export function linkWithTags(
  link: string,
  pageUrl: string,
  own: readonly Community[],
  now: number,
): LinkWithTags | null {
  const candidates = own.flatMap((community) => {
    const tag = community.utm ? tagOf(community.utm, utmValues(community, now, null)) : '';
    return tag === '' ? [] : [{ community, tag }];
  });
  const bySite = ({ utm }: Community) =>
    utm !== undefined && utm.sites.length > 0 && ownLinks(link, utm.sites, isNetwork).length > 0;
  const [last] = candidates.toSorted((a, b) => b.community.lastSeenAt - a.community.lastSeenAt);
  const chosen =
    candidates.find(({ community }) => isAt(pageUrl, community)) ??
    candidates.find(({ community }) => bySite(community)) ??
    last;
  return chosen ? { community: chosen.community, address: tagged(link, chosen.tag) } : null;
}
