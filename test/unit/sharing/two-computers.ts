import { GroupmateDb, db as first } from '../../../utils/db.ts';
import { seal } from '../../../utils/keys/vault.ts';
import type { SharedAccount } from '../../../utils/sharing/schema.ts';
import { runSharing } from '../../../entrypoints/background/sharing/round.ts';
import type { SharingWorld } from '../../../entrypoints/background/sharing/world.ts';
import type { TestServer } from '../../sharing/start.ts';
import { anAccount } from './made-up.ts';

export const password = 'secret-of-oleg';
export const oleg = { name: 'oleg', password, roles: ['brand-bakery'] };

/** One of two computers in this process: a database, mirrors and a clock of its own. */
export class Computer {
  readonly db: GroupmateDb;
  readonly failures: string[] = [];
  readonly world: SharingWorld;
  clock = Date.UTC(2026, 10, 20, 9);

  readonly name: string;

  constructor(name: string, own?: GroupmateDb) {
    this.name = name;
    this.db = own ?? new GroupmateDb(name);
    this.world = {
      db: this.db,
      me: `install-${name}`,
      now: () => this.clock,
      place: `mirror-${crypto.randomUUID()}`,
      hold: async () => true,
      letGo: async () => undefined,
      allowed: async () => true,
      sample: async () => () => false,
      failed: async (error) => void this.failures.push(String(error)),
    };
  }

  async share(server: TestServer, change: Partial<SharedAccount> = {}): Promise<void> {
    const account = anAccount({ url: server.url, who: this.name, ...change });
    await this.db.sharedAccounts.put({ ...account, sealed: await seal(password), left: [] });
  }

  round = () => runSharing(this.world);

  /** A row as its store would write it. */
  async write(table: string, row: Record<string, unknown>): Promise<void> {
    this.clock += 1000;
    await this.db.table(table).put({ ...row, updatedAt: this.clock, updatedBy: this.world.me });
  }

  async change(table: string, uuid: string, change: Record<string, unknown>): Promise<void> {
    await this.write(table, { ...(await this.read(table, uuid)), ...change });
  }

  read = (table: string, uuid: string): Promise<Record<string, unknown> | undefined> =>
    this.db.table(table).get(uuid);

  state = () => this.db.sharedState.get('bakery');
}

/** As before anything was shared: nothing on the computers, and the brand's databases made anew. */
export async function freshComputers(server: TestServer): Promise<[Computer, Computer]> {
  await Promise.all(first.tables.map((table) => table.clear()));
  for (const kind of ['brand', 'queue', 'media']) await server.ask('DELETE', `/${kind}-bakery`);
  await server.addBrand('bakery');
  return twoComputers(server);
}

/** Oleg's computer is the database that the stores use, too. */
export async function twoComputers(server: TestServer): Promise<[Computer, Computer]> {
  await first.open();
  const two: [Computer, Computer] = [
    new Computer('Олег', first),
    new Computer('Анна', new GroupmateDb(`second-${crypto.randomUUID()}`)),
  ];
  for (const one of two) await one.share(server);
  return two;
}
