import { resolve } from 'node:path';

/**
 * A file or folder of `shared/`, which stands beside the project where its founders work: real
 * pages, schemas and vectors that others made. Elsewhere it is absent, and a test that needs it
 * says so aloud.
 */
export const sharedFile = (path: string): string =>
  resolve(import.meta.dirname, '../../shared', path);
