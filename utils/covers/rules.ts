import { within, type Box } from '../box.ts';
import type { CoverAvatar, CoverFigures, CoverRule, CoverView, Size } from '../networks/covers.ts';
import { networks } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';

/** Where a cover is seen, by what device. All of it pure figures: the page script uses it too. */

/** A circle: its centre, as counted in its box's units. */
export interface Circle {
  x: number;
  y: number;
  width: number;
}
/** Boxes in pixels of the cover, or in shares of it. */
export interface CoverZones {
  /** null: nobody has said. */
  phone: Box | null;
  desktop: Box | null;
  /** Seen on both, and kept free of what the sources quarrel about. */
  safe: Box;
  /** As the phone draws it. */
  avatar: Circle | null;
}

/** A rule with what the person changed of it. */
export interface NetworkCover extends CoverRule {
  network: NetworkId;
  /** The person's own figures stand here instead of ours. */
  changed: boolean;
}
/** By the rule's id; null or absent: ours. */
export type CoverChanges = Readonly<Record<string, CoverFigures | null>>;

/** Every network's rules, in the networks' order. */
export const coverRules = (changes: CoverChanges): NetworkCover[] =>
  Object.values(networks).flatMap(({ id: network, rules: { covers = [] } }) =>
    covers.map((rule) => {
      const own = changes[rule.id] ?? null;
      return { ...rule, ...own, network, changed: own !== null };
    }),
  );

const middle = (of: Size, width: number, height: number): Box => ({
  left: (of.width - width) / 2,
  top: (of.height - height) / 2,
  width,
  height,
});

/** What a device shows of a cover of some size, pixels of that cover. */
export function shownPart(size: Size, rule: Size, view: CoverView): Box {
  if (view.how === 'fill') {
    const ratio = view.width / view.height;
    const width = Math.min(size.width, size.height * ratio);
    return middle(size, width, width / ratio);
  }
  const width = Math.min(size.width, (view.width * size.width) / rule.width);
  const height = Math.min(size.height, (view.height * size.height) / rule.height);
  return middle(size, width, height);
}

/** Where words and faces are safe on a cover of some size, pixels of that cover. */
export function safeZone(size: Size, rule: CoverFigures): Box {
  const { sides, top, bottom } = rule.keepOff;
  const free: Box = {
    left: size.width * sides,
    top: size.height * top,
    width: size.width * (1 - 2 * sides),
    height: size.height * (1 - top - bottom),
  };
  return [rule.phone, rule.desktop].reduce(
    (safe, view) => (view ? within(safe, shownPart(size, rule, view)) : safe),
    free,
  );
}

export function avatarIn(view: Box, { x, y, size }: CoverAvatar): Circle {
  return { x: view.left + view.width * x, y: view.top + view.height * y, width: view.width * size };
}

/** All zones on a cover of some size, pixels of that cover. */
export function zonesOf(size: Size, rule: CoverFigures): CoverZones {
  const phone = rule.phone && shownPart(size, rule, rule.phone);
  return {
    phone,
    desktop: rule.desktop && shownPart(size, rule, rule.desktop),
    safe: safeZone(size, rule),
    avatar: phone && rule.avatar && avatarIn(phone, rule.avatar),
  };
}

/** The same as shares of the cover, 0 to 1: for whoever draws it at another size. */
export function asShares({ width, height }: Size, zones: CoverZones): CoverZones {
  const share = (rect: Box): Box => ({
    left: rect.left / width,
    top: rect.top / height,
    width: rect.width / width,
    height: rect.height / height,
  });
  const { phone, desktop, safe, avatar } = zones;
  return {
    phone: phone && share(phone),
    desktop: desktop && share(desktop),
    safe: share(safe),
    avatar: avatar && { x: avatar.x / width, y: avatar.y / height, width: avatar.width / width },
  };
}

/** Of several rules of one network's page the one whose shape is nearest; null where it has none. */
export function ruleFor<Rule extends CoverRule>(rules: readonly Rule[], size: Size): Rule | null {
  const far = (rule: Rule) =>
    Math.abs(Math.log((rule.width * size.height) / (rule.height * size.width)));
  const page = rules.filter(({ surface }) => surface === 'page');
  return page.reduce<Rule | null>(
    (best, rule) => (best && far(best) <= far(rule) ? best : rule),
    null,
  );
}

/** How much larger a part of a picture is drawn than it is: over 1 it is blurred. */
export const enlargement = (part: Size, rule: Size): number =>
  Math.max(rule.width / part.width, rule.height / part.height);
