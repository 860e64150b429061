import { z } from 'zod';
import { CouchFault, faultOf, type Couch } from './couch.ts';

const known = z.object({ made: z.uuid() });

/**
 * Which database this is, whatever its address: an id that the first who comes writes into it
 * (`_local`: no document, never replicated). RxDB remembers what a server has; of one that was made
 * anew under the same name that would be wrong, and what it once had would never be sent again.
 */
export async function identityOf(couch: Couch, name: string): Promise<string> {
  const path = `/${name}/_local/groupmate`;
  // Not there, written, read again; or another came first (409), and theirs is read.
  for (let turn = 0; turn < 2; turn += 1) {
    const there = await couch.ask('GET', path);
    const read = known.safeParse(there.json);
    if (there.status === 200 && read.success) return read.data.made;
    if (there.status !== 404) throw new CouchFault(await faultOf(couch, there.status));
    const put = await couch.ask('PUT', path, { made: crypto.randomUUID() });
    if (put.status >= 300 && put.status !== 409) {
      throw new CouchFault(await faultOf(couch, put.status));
    }
  }
  throw new CouchFault('not-couchdb');
}
