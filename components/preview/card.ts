import type { CardColours, CardLook } from '../../utils/networks/card.ts';
import type { PlanCommunity, PlanPicture } from '../../utils/plan/form.ts';
import type { Phone } from '../../utils/preview/phones.ts';
import type { LinkSite } from '../../utils/preview/link-site.ts';
import type { CSSProperties } from 'react';

/** In whose name a post is drawn. */
export type PreviewAuthor = Pick<
  PlanCommunity,
  'name' | 'colour' | 'network' | 'rules' | 'zone' | 'screenName'
>;

/** A post as it is to be drawn: what the person wrote, nothing from a network. */
export interface ShownPost {
  author: PreviewAuthor;
  text: string;
  /** In the post's order. */
  pictures: readonly PlanPicture[];
  /** When it will be posted, epoch milliseconds; null: not known yet. */
  at: number | null;
  now: number;
  /** The first link and what its site says, as far as the person told; null: no link. */
  site: LinkSite | null;
}

/** What every part of a card gets. */
export interface CardProps {
  post: ShownPost;
  look: CardLook;
  phone: Phone;
}

/** The colours of a card as the variables that its parts use. */
export function colourVariables(colours: CardColours): CSSProperties {
  return Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [`--ph-${name}`, value as string]),
  );
}
