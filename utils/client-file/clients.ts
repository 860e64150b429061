import { z } from 'zod';
import { db } from '../db.ts';

/** A client that the person has reports for: its communities belong together. */
const reportOfClient = z.object({
  client: z.string(),
  communities: z.array(z.string()),
});
export type Client = z.infer<typeof reportOfClient>;

/** By name; those of a database without reports are none. */
export async function listClients(): Promise<Client[]> {
  const reports = db.tables.find(({ name }) => name === 'reports');
  if (!reports) return [];
  const clients = new Map<string, Set<string>>();
  for (const row of await reports.toArray()) {
    const { success, data } = reportOfClient.safeParse(row);
    if (!success) continue;
    const known = clients.get(data.client) ?? new Set();
    data.communities.forEach((one) => known.add(one));
    clients.set(data.client, known);
  }
  return [...clients]
    .map(([client, communities]) => ({ client, communities: [...communities] }))
    .sort((a, b) => a.client.localeCompare(b.client));
}
