import { card as vk } from './vk/card.ts';
import { card as ok } from './ok/card.ts';
import { card as telegram } from './telegram/card.ts';
import { card as facebook } from './facebook/card.ts';
import { card as instagram } from './instagram/card.ts';
import { card as x } from './x/card.ts';
import { card as youtube } from './youtube/card.ts';
import { card as livejournal } from './livejournal/card.ts';
import { card as pinterest } from './pinterest/card.ts';
import { card as twitch } from './twitch/card.ts';
import type { CardLook } from './card.ts';
import type { NetworkId } from './ids.ts';

const looks: Readonly<Record<NetworkId, CardLook>> = {
  vk,
  ok,
  telegram,
  facebook,
  instagram,
  x,
  youtube,
  livejournal,
  pinterest,
  twitch,
};

/**
 * How a network draws a post. A table of its own, so that the script in pages does not carry it. A
 * stored row may name a network that this version does not know: it is drawn as a plain feed's.
 */
export function cardOf(network: string): CardLook {
  return Object.entries(looks).find(([id]) => id === network)?.[1] ?? looks.ok;
}
