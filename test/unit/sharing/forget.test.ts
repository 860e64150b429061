import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../../utils/backup/export.ts';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked } from '../../../utils/backup/load.ts';
import { forgetCommunity } from '../../../utils/communities/store.ts';
import { forgetPerson } from '../../../utils/people/store.ts';
import { saveAccount } from '../../../utils/sharing/accounts.ts';
import { startServer, type TestServer } from '../../sharing/start.ts';
import { anAccount, template, uuid } from './made-up.ts';
import { freshComputers, oleg, type Computer } from './two-computers.ts';

let server: TestServer;
let one: Computer;
let other: Computer;

beforeAll(async () => {
  server = await startServer({ users: [oleg], brands: ['bakery'] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  [one, other] = await freshComputers(server);
});
const rounds = async () => {
  for (const computer of [one, other, one]) await computer.round();
};

/** Which of all databases of this process hold these words. */
async function holding(words: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error(name));
    });
    for (const store of opened.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const asked = opened.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result as unknown[]);
      });
      if (JSON.stringify(rows).includes(words)) found.push(`${name} ${store}`);
    }
    opened.close();
  }
  return found;
}

describe('forgetting, where rows are shared', () => {
  it('takes a person’s note from the server and from every computer', async () => {
    const secret = `Любит ржаной ${crypto.randomUUID()}`;
    const note = { uuid: uuid(1), person: 'vk:5', note: secret, tags: [] };
    await one.write('personNotes', note);
    await rounds();
    expect((await holding(secret)).length).toBeGreaterThan(3);
    // A colleague writes on just then: forgetting goes before an edit.
    await other.change('personNotes', uuid(1), { tags: ['постоянный'] });
    await other.round();
    await forgetPerson('vk:5');
    expect((await one.db.sharedMarks.toArray()).map(({ row }) => row)).toEqual([{}]);
    await rounds();
    await rounds();
    expect(await holding(secret)).toEqual([]);
    for (const computer of [one, other]) {
      expect(await computer.db.personNotes.count(), computer.name).toBe(0);
    }
    const path = `/brand-bakery/${encodeURIComponent(`personNotes:${uuid(1)}`)}`;
    await expect(server.ask('GET', path)).rejects.toThrow('404');
    const { results } = (await server.ask('GET', '/brand-bakery/_changes?include_docs=true')) as {
      results: unknown[];
    };
    expect(JSON.stringify(results)).not.toContain(secret);
  });

  it('leaves a community to the colleagues, and it does not come back', async () => {
    const community = {
      ...{ uuid: uuid(7), network: 'vk', id: '-7', screenName: 'bakery', name: 'Пекарня' },
      ...{ url: 'https://vk.com/bakery', role: 'mine', zone: 'Europe/Moscow', colour: '#3b76d4' },
      ...{ denominator: 'views', firstSeenAt: 1, lastSeenAt: 1 },
    };
    await one.write('communities', community);
    await one.write('daily', {
      ...{ uuid: uuid(1), community: 'vk:-7', day: '2026-11-20', figures: {} },
    });
    await rounds();
    expect(await other.db.daily.count()).toBe(1);
    expect(await forgetCommunity('vk:-7')).toEqual({ forgotten: true });
    await other.change('daily', uuid(1), {
      figures: { members: { value: 5, source: 'typed', at: 1 } },
    });
    await rounds();
    expect(await other.db.communities.count()).toBe(1);
    expect(await other.db.daily.count()).toBe(1);
    expect(await one.db.daily.count()).toBe(0);
    expect(await one.db.communities.count()).toBe(0);
    expect(await one.db.sharedDirty.count()).toBe(0);
  });

  it('a community that is taken from the list stays everywhere, and its changes at home', async () => {
    await one.write('templates', template(1));
    await rounds();
    await saveAccount(anAccount({ url: server.url, communities: [] }), null);
    await one.change('templates', uuid(1), { title: 'Только у меня' });
    await rounds();
    expect(await other.read('templates', uuid(1))).toMatchObject({ title: 'Ответ 1' });
    expect(await one.read('templates', uuid(1))).toMatchObject({ title: 'Только у меня' });
  });
});

describe('a kept file, where rows are shared', () => {
  const saved = async () => new Response(writeBackup('0.1.0', one.clock).stream).blob();

  it('holds nothing of sharing', async () => {
    await one.write('templates', template(1));
    await rounds();
    const text = await (await saved()).text();
    for (const absent of ['shared', 'couch', 'bakery.sealed', server.url]) {
      expect(text, absent).not.toContain(absent);
    }
  });

  it('that is added is an edit like any other', async () => {
    await one.write('templates', template(1));
    const file = await saved();
    await one.db.templates.clear();
    await rounds();
    expect(await other.db.templates.count()).toBe(0);
    await loadChecked(await checkBackup(file), 'merge', one.clock);
    await rounds();
    expect(await other.db.templates.count()).toBe(1);
  });

  it('that is put in place of everything deletes and overwrites nothing of the team', async () => {
    await one.write('templates', template(1));
    await rounds();
    const file = await saved();
    other.clock = one.clock + 60_000;
    await other.change('templates', uuid(1), { body: 'Новее, чем в файле' });
    await other.write('templates', template(2));
    await other.round();
    await rounds();
    expect(await one.db.templates.count()).toBe(2);
    await loadChecked(await checkBackup(file), 'replace', one.clock);
    expect(await one.db.templates.count()).toBe(1);
    await rounds();
    await rounds();
    for (const computer of [one, other]) {
      expect(await computer.db.templates.count(), computer.name).toBe(2);
      expect(await computer.read('templates', uuid(1)), computer.name).toMatchObject({
        body: 'Новее, чем в файле',
      });
    }
  });
});
