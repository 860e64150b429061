import type { TFunction } from 'i18next';
import type { AddAnswer, PlanCommunity, PlanPicture } from '../../../../components/plan-draft.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import type { MediaFile } from '../../../../utils/media/schema.ts';
import { addMedia, mediaBy, MediaRefused } from '../../../../utils/media/store.ts';
import { networks } from '../../../../utils/networks/index.ts';

const refusals = {
  'not-an-image': 'day:media.notAnImage',
  'too-big': 'day:media.tooBig',
  empty: 'day:media.empty',
} as const;

const toPicture = ({ id, name, bytes, width, height }: MediaFile): PlanPicture => ({
  id,
  name,
  url: URL.createObjectURL(bytes),
  width,
  height,
});

/** Kept pictures by id, with object URLs that the caller gives back. */
export async function picturesOf(ids: readonly string[]): Promise<Record<string, PlanPicture>> {
  const found = await mediaBy(ids);
  return Object.fromEntries(found.map((media) => [media.id, toPicture(media)]));
}

/** Keeps a file; a refusal comes as a finished sentence. */
export async function takeIn(file: File, t: TFunction): Promise<AddAnswer> {
  try {
    return toPicture(await addMedia(file, Date.now()));
  } catch (error) {
    const word = error instanceof MediaRefused ? refusals[error.key] : 'day:media.failed';
    return { refused: t(word, { name: file.name }) };
  }
}

/** A community as the editor needs it. */
export function toPlanCommunity(community: Community): PlanCommunity {
  const known = Object.values(networks).find(({ id }) => id === community.network);
  const network = known ?? networks.vk;
  return {
    key: communityKey(community),
    network: community.network,
    networkTitle: network.title,
    name: community.name,
    colour: community.colour,
    zone: community.zone,
    rules: network.rules,
  };
}
