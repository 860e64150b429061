import { briefIdeas } from '../briefs/store.ts';
import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import { keyInfo } from '../keys/store.ts';
import type { MediaFile } from '../media/schema.ts';
import { addMedia, mediaBy, MediaRefused, type MediaRefusal } from '../media/store.ts';
import { measureVideo } from '../media/probe.ts';
import { askToLast, room } from '../media/room.ts';
import { ask } from '../messages.ts';
import { ChangedMeanwhile } from '../meanwhile.ts';
import { networks } from '../networks/index.ts';
import { isFull } from '../opening/rules.ts';
import type { Network } from '../networks/network.ts';
import { listRubrics } from '../rubrics/store.ts';
import type { PlanCommunity, PlanPicture, SaveAnswer } from './form.ts';
import type { PlanDraft } from './schema.ts';
import { PlanRefused, savePlan, type PlanRefusal } from './store.ts';

/** What every surface with a plan editor does between its form and the stores. */

const networkById = (id: string): Network | undefined =>
  Object.values(networks).find((network) => network.id === id);

/** The person's own communities, as the form wants them. */
export async function planCommunities(): Promise<PlanCommunity[]> {
  const mine = await listCommunities('mine');
  const found = await Promise.all(
    mine.map(async (community) => {
      const network = networkById(community.network);
      if (!network) return [];
      const { name, colour, zone, screenName, utm } = community;
      const key = communityKey(community);
      const { id, rules } = network;
      const rubrics = await listRubrics(key);
      const byKey = (await keyInfo(key)) !== null;
      const ideas = await briefIdeas(key, Date.now());
      const known = { key, network: id, name, colour, zone, rules, rubrics, screenName, byKey };
      return [{ ...known, ...(utm && { utm }), ...(ideas && { ideas }) }];
    }),
  );
  return found.flat();
}

function pictureOf(media: MediaFile): PlanPicture {
  const { id, name, bytes, width, height, type, size, seconds, alt, from } = media;
  const url = URL.createObjectURL(bytes);
  const more = { seconds: seconds ?? null, alt: alt ?? '', from: from ?? null };
  return { id, name, url, width, height, type, size, ...more };
}

/** Kept pictures by id, with the originals of those that are parts, and with object URLs that live as long as this page. */
export async function planPictures(ids: readonly string[]): Promise<Record<string, PlanPicture>> {
  const named = await mediaBy(ids);
  const kept = [...named, ...(await mediaBy(named.flatMap(({ from }) => from ?? [])))];
  return Object.fromEntries(kept.map((media) => [media.id, pictureOf(media)]));
}

/** Keeps one file. `say` turns a refusal into a sentence. `from`: the picture that it is a part of. */
export async function addPicture(
  file: File,
  say: (refusal: MediaRefusal | 'failed', name: string) => string,
  from?: string,
): Promise<PlanPicture | { refused: string }> {
  try {
    const { free } = await room();
    if (free !== null && file.size > free) throw new MediaRefused('no-room');
    const added = await addMedia(file, Date.now(), { video: measureVideo, from });
    // How the browser answers changes nothing here.
    void askToLast().catch(() => undefined);
    return pictureOf(added);
  } catch (error) {
    return { refused: say(error instanceof MediaRefused ? error.key : 'failed', file.name) };
  }
}

interface FormSave {
  /** The item that is changed, and what it was then. */
  uuid?: string;
  was?: Partial<PlanDraft>;
  asDraft: boolean;
  /** Another window saved this in between. */
  onTheirs?: (theirs: PlanDraft) => void;
}

/** Saves what the form holds and tells the background. */
export async function saveFromForm(
  draft: PlanDraft,
  { onTheirs, ...options }: FormSave,
  say: (refusal: PlanRefusal | 'no-room' | 'other-window' | 'failed') => string,
): Promise<SaveAnswer> {
  try {
    const answer = await savePlan(draft, Date.now(), options);
    if ('rival' in answer) return answer;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      onTheirs?.(error.saved as PlanDraft);
      return { refused: say('other-window') };
    }
    if (isFull(error)) return { refused: say('no-room') };
    return { refused: say(error instanceof PlanRefused ? error.key : 'failed') };
  }
  // It is saved whether or not anybody hears of it.
  await ask('ui.changed', { what: 'plan' }).catch(() => undefined);
  return 'saved';
}
