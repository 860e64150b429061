import { db } from '../../../utils/db.ts';
import { fill, now } from '../backup/made-up.ts';
import type { Rows } from './history.ts';

const community = 'vk:-7';
const counts = { read: 3, absent: 0, unrecognised: 0 };

/** Rows of tables that no kept file holds, and reminders. */
const more: Rows = {
  reminders: [
    {
      uuid: 'reminder-1',
      kind: 'comment',
      text: 'Ответить Анне',
      at: now + 3_600_000,
      repeat: 'no',
      since: now,
      zone: 'Europe/Moscow',
      comment: 'vk:-7_5',
      url: 'https://vk.com/wall-7_1?reply=5',
      shownAt: null,
      doneAt: null,
      about: null,
      urgent: true,
    },
  ],
  problems: [
    {
      id: 'page|threw',
      feature: 'page',
      network: 'vk',
      pageKind: 'community',
      what: 'threw',
      detail: 'TypeError: x',
      firstAt: now,
      lastAt: now,
      times: 2,
      version: '0.1.0',
    },
  ],
  health: [
    {
      id: 'vk:post:views@2026-11-21',
      network: 'vk',
      place: 'post',
      field: 'views',
      day: '2026-11-21',
      expected: true,
      visits: [],
      earlier: counts,
      missedUrl: null,
    },
  ],
  staged: [
    { side: 'before', table: 'facts', key: 'a', twin: 'a', row: { name: 'a', value: 1 } },
    { side: 'before', table: 'settings', key: 'settings', row: { language: 'ru' } },
  ],
  foldsSeen: [
    {
      id: 'vk:1a@400',
      network: 'vk',
      surface: 'wall',
      bucket: 400,
      width: 398,
      visible: 220,
      lines: 6,
      size: 900,
      at: now,
    },
  ],
  membershipJobs: [{ community, network: 'vk', startedAt: now, shift: 0, of: 10, next: 5 }],
  listeners: [{ community, network: 'vk', since: now, place: '17', heardAt: now, passedAt: null }],
  keys: [{ community, network: 'vk', owner: '-7', name: 'Пекарня', addedAt: now, fault: null }],
  vault: [{ id: 'passphrase', salt: new Uint8Array([1, 2]), rounds: 600_000 }],
  figureImports: [{ id: 'import-1', community, at: now, file: 'охват.csv', figures: [] }],
  importShapes: [{ id: 'shape-1', mapping: { day: 0, order: 'day-first', columns: [] }, at: now }],
};

/** At least one row of each table of today, as today's code writes them. */
export async function rowsOfToday(): Promise<Rows> {
  await fill();
  for (const [table, rows] of Object.entries(more)) await db.table(table).bulkPut([...rows]);
  const all: Record<string, object[]> = {};
  for (const table of db.tables) {
    const rows: object[] = await table.toArray();
    // 2,300 of one kind prove no more than three.
    all[table.name] = rows.slice(0, table.name === 'postCounts' ? 3 : undefined);
  }
  return all;
}
