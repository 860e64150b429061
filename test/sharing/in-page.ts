/** What tests and the bench call inside a page of a real browser. Bundled by engine-pages.ts. */
import { claim } from '../../utils/sharing/engine/claim.ts';
import { allDocs, writeDocs } from '../../utils/sharing/engine/docs.ts';
import { openMirror } from '../../utils/sharing/engine/open.ts';
import { syncBrand } from '../../utils/sharing/engine/replicate.ts';
import { at, templateDoc, uuid } from '../unit/sharing/engine/docs.ts';

export interface Who {
  url: string;
  user: string;
  password: string;
  /** The computer: each has a mirror of its own. */
  place: string;
}

const account = ({ url, user }: Who) => ({ brand: 'bread', url, user });
const mirrorOf = ({ place }: Who) => openMirror('bread', place);

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}

const inPage = {
  async write(who: Who, from: number, to: number) {
    const docs = Array.from({ length: to - from }, (_, n) => templateDoc(from + n));
    return timed(async () => writeDocs(await mirrorOf(who), docs));
  },
  async sync(who: Who) {
    const mirror = await mirrorOf(who);
    return timed(() => syncBrand(mirror, account(who), who.password));
  },
  async count(who: Who) {
    return (await allDocs(await mirrorOf(who))).length;
  },
  /** Claims one after another; how long each took, and how many are ours. */
  async claims(who: Who, from: number, to: number) {
    const mirror = await mirrorOf(who);
    const ask = { by: who.place, who: who.place, now: at, leaseMs: 60_000 };
    const ends = [];
    for (let n = from; n < to; n += 1) {
      ends.push(
        await timed(() => claim(mirror, account(who), who.password, `post:${uuid(n)}`, ask)),
      );
    }
    const ours = ends.filter(({ value }) => value.end === 'ours').length;
    return { ours, ms: ends.map(({ ms }) => ms) };
  },
  /** Many at once: the numbers of those that are ours, and how many ended with a fault. */
  async race(who: Who, many: number) {
    const mirror = await mirrorOf(who);
    const ask = { by: who.place, who: who.place, now: at, leaseMs: 60_000 };
    const ends = await Promise.all(
      Array.from({ length: many }, (_, n) =>
        claim(mirror, account(who), who.password, `post:${uuid(n)}`, ask),
      ),
    );
    return {
      won: ends.flatMap(({ end }, n) => (end === 'ours' ? [n] : [])),
      faults: ends.filter(({ end }) => end === 'fault').length,
    };
  },
};
export type InPage = typeof inPage;
(globalThis as unknown as { sharing: InPage }).sharing = inPage;
