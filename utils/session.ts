import { storage } from '#imports';

const stored = storage.defineItem<string>('session:session', {
  init: () => crypto.randomUUID(),
});

/** This run of the browser: the same over deaths of the worker, another after each start. */
export const sessionId = (): Promise<string> => stored.getValue();

/** The name of one who takes a lease (lease.ts): whoever held one before the browser ended is dead. */
export const leaseOwner = async (): Promise<string> =>
  `${await sessionId()}/${crypto.randomUUID()}`;
