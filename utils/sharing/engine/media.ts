import { couchOf, CouchFault, faultEnd, faultOf } from './couch.ts';
import type { Asking, Couch, CouchAccount } from './couch.ts';
import type { SharingFault } from '../schema.ts';
import { sha256 } from '../../sha256.ts';

/**
 * Pictures stand beside the replicated documents, each a document of its own by its SHA-256: an edit
 * through RxDB removes attachments of a replicated one (measured), and a picture never changes.
 */
type Fault = { end: 'fault'; fault: SharingFault };
export type PutEnd = { end: 'put' | 'there' } | Fault;
/** `lost`: the server has none, or what came is not what its name says. */
export type GetEnd = { end: 'got'; picture: Blob } | { end: 'lost' } | Fault;
export type HasEnd = { end: 'there' | 'lost' } | Fault;

const hex = /^[0-9a-f]{64}$/u;

const hashOf = async (picture: Blob) => sha256(await picture.arrayBuffer());

function pathOf(brand: string, hash: string): string {
  if (!hex.test(hash)) throw new Error('A picture is named by its SHA-256.');
  return `/media-${brand}/sha256-${hash}`;
}

/** Throws a CouchFault but for a picture that is not there. */
async function isThere(couch: Couch, path: string): Promise<boolean> {
  const { status } = await couch.ask('GET', path);
  if (status === 200) return true;
  if (status !== 404) throw new CouchFault(await faultOf(couch, status));
  return false;
}

/** A 404 is both: the picture is not there, or the database is not. */
async function checkDatabase(couch: Couch, brand: string): Promise<void> {
  const { status } = await couch.ask('GET', `/media-${brand}`);
  if (status !== 200) throw new CouchFault(await faultOf(couch, status));
}

/** Is the picture with this SHA-256 (64 small hex digits) on the brand's server? */
export async function hasPicture(
  account: CouchAccount,
  password: string,
  hash: string,
  asking: Asking = {},
): Promise<HasEnd> {
  const couch = couchOf(account, password, asking);
  try {
    if (await isThere(couch, pathOf(account.brand, hash))) return { end: 'there' };
    await checkDatabase(couch, account.brand);
    return { end: 'lost' };
  } catch (error) {
    return faultEnd(error);
  }
}

/** Sends a picture. `there`: the server has it already. Throws when it is not what `hash` says. */
export async function putPicture(
  account: CouchAccount,
  password: string,
  hash: string,
  picture: Blob,
  asking: Asking = {},
): Promise<PutEnd> {
  const path = pathOf(account.brand, hash);
  if ((await hashOf(picture)) !== hash) throw new Error('The picture is not what its name says.');
  const couch = couchOf(account, password, asking);
  try {
    const type = picture.type || 'application/octet-stream';
    const typed = picture.type ? picture : new Blob([picture], { type });
    const { status } = await couch.ask('PUT', `${path}/image`, typed);
    if (status === 201 || status === 202) return { end: 'put' };
    if (status === 409) return { end: 'there' };
    throw new CouchFault(await faultOf(couch, status));
  } catch (error) {
    return faultEnd(error);
  }
}

/** Brings a picture from the brand's server. What came is looked through: it is what `hash` says. */
export async function getPicture(
  account: CouchAccount,
  password: string,
  hash: string,
  asking: Asking = {},
): Promise<GetEnd> {
  const couch = couchOf(account, password, asking);
  try {
    const response = await couch.fetch(couch.at(`${pathOf(account.brand, hash)}/image`), {
      headers: { accept: '*/*' },
    });
    if (response.status === 404) {
      await checkDatabase(couch, account.brand);
      return { end: 'lost' };
    }
    if (!response.ok) throw new CouchFault(await faultOf(couch, response.status));
    const picture = await response.blob().catch(() => {
      throw new CouchFault('offline');
    });
    return (await hashOf(picture)) === hash ? { end: 'got', picture } : { end: 'lost' };
  } catch (error) {
    return faultEnd(error);
  }
}
