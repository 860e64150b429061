import { noteGone } from '../../utils/comments/store.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import { openKey } from '../../utils/keys/store.ts';
import { giveLease, takeLease } from '../../utils/lease.ts';
import { readingOf, runsOf } from '../../utils/listening/rules.ts';
import type { Listener } from '../../utils/listening/schema.ts';
import {
  listenersNow,
  noteDeaf,
  noteHeard,
  noteListenerOffline,
  notePlace,
} from '../../utils/listening/store.ts';
import type { CommentEvent, EventsApi, EventsServer } from '../../utils/networks/events-api.ts';
import { networkNamed } from '../../utils/networks/index.ts';
import { cardOfPerson } from '../../utils/people/store.ts';
import type { PageReading } from '../../utils/readings/schema.ts';

/** What listening needs of the world: a network's servers and what a reading sets going, or a test's. */
export interface ListeningWorld {
  now(): number;
  /** Who takes the lease (utils/session.ts). */
  owner: string;
  online(): boolean;
  api(network: string): EventsApi | null;
  /** Stores what was heard as if a page had shown it. */
  keep(reading: PageReading, now: number): Promise<unknown>;
  /** Ends what is being asked when the person listens no more. */
  off: AbortSignal;
  /** One that could not be understood, or will not go on by itself. */
  failed(error: unknown): Promise<unknown>;
}

/** Longer than the network waits, shorter than a lease. */
const requestMs = 27_000;

/**
 * Hears of a community's comments until something stops it: the worker's death, the person, the
 * network. Where it stands is in the database; what was heard twice is kept once, for a comment has
 * its own key. false: another listens.
 */
export async function listenTo(community: string, world: ListeningWorld): Promise<boolean> {
  const lease = `listen:${community}`;
  let server: EventsServer | null = null;
  try {
    // Anew before each request, for it takes nearly as long as a lease.
    while (await takeLease(lease, world.owner, world.now())) {
      const listener = (await listenersNow(world.now())).find((one) => one.community === community);
      if (!listener || world.off.aborted) return true;
      if (!world.online()) {
        await noteListenerOffline(community);
        return true;
      }
      server = await oneTurn(listener, server, world);
      if (!server) return true;
    }
    return false;
  } finally {
    await giveLease(lease, world.owner);
  }
}

/** One request. Returns where to ask next; null: not now. */
async function oneTurn(
  listener: Listener,
  known: EventsServer | null,
  world: ListeningWorld,
): Promise<EventsServer | null> {
  const { community, network } = listener;
  const api = world.api(network);
  const opened = await openKey(community);
  const deaf = async (end: Parameters<typeof noteDeaf>[1]): Promise<null> => {
    if (world.off.aborted) return null;
    const failed = await noteDeaf(community, end, world.now());
    if (failed) await world.failed(new Error(`Comments of ${community} are heard no more.`));
    return null;
  };
  if (typeof opened === 'string' || !api) {
    return deaf({ end: typeof opened === 'string' ? opened : 'no-key' });
  }
  const signal = AbortSignal.any([AbortSignal.timeout(requestMs), world.off]);
  if (!known) {
    const end = await api.open(opened.key, opened.owner, signal);
    if (end.end !== 'server') return deaf(end);
    const place = listener.place ?? end.place;
    return (await notePlace(community, place)) ? end.server : null;
  }
  if (listener.place === null) return null;
  const end = await api.listen(known, listener.place, signal);
  const heard = async (place: string | null, passed: boolean, next: EventsServer | null) =>
    (await noteHeard(community, place, world.now(), passed)) ? next : null;
  switch (end.end) {
    case 'events':
      await keepEvents(community, end.events, { api, key: opened.key, signal }, world);
      if (end.odd) await world.failed(new Error(`${end.odd} events were not understood.`));
      return heard(end.place, false, known);
    case 'passed':
      return heard(end.place, true, known);
    case 'anew': {
      const anew = await api.open(opened.key, opened.owner, signal);
      if (anew.end !== 'server') return deaf(anew);
      // What happened since the place that is worth nothing now passed by.
      return heard(end.all ? anew.place : listener.place, end.all, anew.server);
    }
    default:
      return deaf(end);
  }
}

interface Asking {
  api: EventsApi;
  key: string;
  signal: AbortSignal;
}

/** In the order in which they happened: one that was deleted and brought back is there. */
async function keepEvents(
  community: string,
  events: readonly CommentEvent[],
  asking: Asking,
  world: ListeningWorld,
): Promise<void> {
  const of = await communityByKey(community);
  const network = networkNamed(of?.network ?? '');
  if (!of || !network) return;
  // Only this community's own wall is what the person asked to hear of.
  const own = events.filter(({ post }) => network.ownerOf(post) === of.id);
  const names = await namesOf(own, of, asking);
  for (const run of runsOf(own)) {
    if ('gone' in run) {
      await noteGone(`${network.id}:${run.gone}`, world.now());
      continue;
    }
    const url = network.postUrl(run.post, of.screenName ?? undefined);
    const comments = run.written.map((one) => readingOf(one, names.get(one.author) ?? null, url));
    const page = {
      ...({ network: network.id, kind: 'post', url } as const),
      ...{ community: of.screenName ?? of.id, post: run.post },
    };
    await world.keep(
      {
        ...{ network: network.id, page, opened: false, identity: null, community: null },
        ...{ posts: [], comments },
      },
      world.now(),
    );
  }
}

/** Who wrote: the community itself, people that are known, and the rest as the network names them. */
async function namesOf(
  events: readonly CommentEvent[],
  of: { id: string; name: string; network: string },
  { api, key, signal }: Asking,
): Promise<Map<string, string>> {
  const names = new Map([[of.id, of.name]]);
  const authors = events.flatMap((one) => (one.kind === 'written' ? one.author : []));
  const unknown: string[] = [];
  for (const id of new Set(authors)) {
    if (names.has(id)) continue;
    const name = (await cardOfPerson(`${of.network}:${id}`))?.person.name;
    if (name) names.set(id, name);
    else unknown.push(id);
  }
  for (const [id, name] of await api.names(key, unknown, signal)) names.set(id, name);
  return names;
}
