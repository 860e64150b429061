// Neither package has types. What of them the test server uses.
declare module 'pouchdb' {
  const PouchDB: { defaults(options: { prefix: string }): unknown };
  export default PouchDB;
}
declare module 'express-pouchdb' {
  import type { Express } from 'express';
  interface Couch extends Express {
    couchConfig: {
      set(section: string, key: string, value: string, then: (error: unknown) => void): void;
    };
  }
  export default function expressPouch(
    pouch: unknown,
    options: { inMemoryConfig: boolean; logPath: string; overrideMode: { exclude: string[] } },
  ): Couch;
}
