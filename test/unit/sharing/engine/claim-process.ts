/**
 * Another computer: a process that opens its own mirror and claims what it is told, and prints what
 * it won. `node claim-process.ts <address> <user> <password> <by> <how many>`; it waits for a line on
 * its standard input, so that several begin at once.
 */
import 'fake-indexeddb/auto';

import { once } from 'node:events';
import { claim } from '../../../../utils/sharing/engine/claim.ts';
import { openMirror } from '../../../../utils/sharing/engine/open.ts';
import { at, uuid } from './docs.ts';

const [url = '', user = '', password = '', by = '', many = '0'] = process.argv.slice(2);
const account = { brand: 'bread', url, user };
const mirror = await openMirror('bread', by);
console.log('ready');
await once(process.stdin, 'data');
const ids = Array.from({ length: Number(many) }, (_, n) => `post:${uuid(n)}`);
const ask = { by, who: by, now: at, leaseMs: 300_000 };
const ends = await Promise.all(ids.map((id) => claim(mirror, account, password, id, ask)));
const won = ends.flatMap((end, n) => (end.end === 'ours' ? [ids[n]] : []));
console.log(JSON.stringify({ won, faults: ends.filter(({ end }) => end === 'fault').length }));
process.exit();
