/**
 * A CouchDB for tests, in its own process: express-pouchdb on LevelDB under Express 4 (under 5 its
 * `_changes` crashes). `node test/sharing/server.ts --folder F [--port N]` prints `ready <address>`.
 * It ends with its parent: when its standard input closes.
 *
 * As an agency's CouchDB is set up: nobody without a name and password, CORS for all, a new database
 * belongs to admins until its `_security` says more. Unlike CouchDB it answers 401 where that says
 * 403, and tells no `cluster` of a database. `--strict` makes the first the same.
 */
import express from 'express';
import expressPouch from 'express-pouchdb';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PouchDB from 'pouchdb';

const admin = { user: 'admin', password: 'admin-of-tests' };

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    port: { type: 'string', default: '0' },
    strict: { type: 'boolean', default: false },
  },
});
if (!values.folder) throw new Error('--folder says where its databases are.');
mkdirSync(values.folder, { recursive: true });

// `prefix` is put before the name as it is: a folder ends with a slash.
const Here = PouchDB.defaults({ prefix: `${values.folder}/` });
const couch = expressPouch(Here, {
  inMemoryConfig: true,
  logPath: join(values.folder, 'log.txt'),
  overrideMode: { exclude: ['routes/fauxton'] },
});
couch.couchConfig.set('admins', admin.user, admin.password, () => undefined);

const app = express();
app.use((request, response, next) => {
  response.set({
    'access-control-allow-origin': request.get('origin') ?? '*',
    'access-control-allow-headers': 'accept, authorization, content-type, origin, referer',
    'access-control-allow-methods': 'GET, PUT, POST, HEAD, DELETE',
  });
  if (request.method === 'OPTIONS') response.status(204).end();
  else if (request.get('authorization')) next();
  else response.status(401).json({ error: 'unauthorized', reason: 'Authentication required.' });
});
if (values.strict) {
  app.use((_request, response, next) => {
    const send = response.send.bind(response);
    // Who is known and may not is forbidden; only who is not known is not authorized.
    response.send = (body: unknown) => {
      const forbidden = response.statusCode === 401 && !/password/iu.test(String(body));
      return forbidden ? (response.status(403), send(body)) : send(body);
    };
    next();
  });
}
const asAdmin = `Basic ${btoa(`${admin.user}:${admin.password}`)}`;
// Its own answer to a stranger who makes a database is an exception that ends the process.
app.put('/:database', (request, response, next) => {
  if (request.get('authorization') === asAdmin) next();
  else response.status(401).json({ error: 'unauthorized', reason: 'You are not a server admin.' });
});
app.use(couch);

const server = app.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
});
process.stdin.on('end', () => process.exit()).resume();
