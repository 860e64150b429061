import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked } from '../../../utils/backup/load.ts';
import { BackupRefused } from '../../../utils/backup/refusal.ts';
import type { Manifest } from '../../../utils/backup/schema.ts';
import { listClients } from '../../../utils/client-file/clients.ts';
import {
  commentSheet,
  daySheet,
  personSheet,
  postSheet,
  type SheetWords,
} from '../../../utils/client-file/sheets.ts';
import { writeClientFile, type SheetMaker } from '../../../utils/client-file/write.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import { db } from '../../../utils/db.ts';
import { csvOf } from '../../../utils/text/csv.ts';
import { bytesOf } from '../backup/forged.ts';
import {
  aComment,
  aCommunity,
  aDay,
  aNote,
  aTemplate,
  fill,
  kept,
  now,
  wipe,
} from '../backup/made-up.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-00000000aa${String(n).padStart(2, '0')}`;
const secret = 'Чужое';

/** The bakery, and beside it another client in every table that may hold both. */
async function two(): Promise<void> {
  await fill();
  await db.communities.add(aCommunity({ uuid: uuid(1), id: '-8', screenName: 'c', name: secret }));
  await db.comments.bulkAdd([
    aComment(701, { key: 'vk:-8_701', community: 'vk:-8', author: 'vk:8', authorName: secret }),
    aComment(702, { author: null, authorName: '', ours: true, replyTo: 'vk:-7_5', waiting: 0 }),
  ]);
  await db.people.add({
    ...{ key: 'vk:8', network: 'vk', id: '8', name: secret, url: '/id8' },
    ...{ firstSeenAt: now, lastSeenAt: now },
  });
  await db.personNotes.add(aNote({ uuid: uuid(2), person: 'vk:8', note: secret }));
  await db.templates.bulkAdd([
    aTemplate({ uuid: uuid(3), title: secret, communities: ['vk:-8'] }),
    aTemplate({ uuid: uuid(4), title: 'Общий', communities: ['vk:-7', 'vk:-8'] }),
    aTemplate({ uuid: uuid(5), title: `${secret} для всех` }),
  ]);
  await db.daily.add(aDay({ uuid: uuid(6), community: 'vk:-8', day: '2026-11-20' }));
}

const noSheets: SheetMaker = () => ({});
const file = async (people = true, sheets = noSheets) =>
  new Response(
    writeClientFile({ communities: ['vk:-7'], people }, '1.0.0', now, sheets).stream,
  ).blob();
const entriesOf = async (blob: Blob) => {
  const files = unzipSync(await bytesOf(blob));
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
};

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
});

describe('the file of one client', () => {
  it('holds what belongs to the chosen communities and nothing of others', async () => {
    await two();
    const entries = await entriesOf(await file());
    const all = [...entries.values()].join('\n');
    expect(all).toContain('Тёплый хлеб');
    expect(all).toContain('Любит ржаной');
    expect(all).not.toContain(secret);
    expect(all).not.toContain('vk:-8');
    expect(entries.get('settings.json')).toBe('{}');
    for (const table of ['identities', 'templateUses', 'teachings', 'facts']) {
      expect([...entries.keys()].some((name) => name.includes(table))).toBe(false);
    }
    const manifest = JSON.parse(entries.get('manifest.json') ?? '') as Manifest;
    expect(manifest.only).toEqual(['vk:-7']);
    // With the pictures of its plan.
    expect([...entries.keys()].filter((name) => name.startsWith('media/'))).toHaveLength(1);
  });

  it('names nobody when people stay here', async () => {
    await two();
    const entries = await entriesOf(await file(false));
    const all = [...entries.values()].join('\n');
    expect(all).not.toMatch(/Анна"|vk:5"|Любит ржаной/u);
    expect(all).toContain('Сколько стоит?');
    expect([...entries.keys()].join()).not.toMatch(/people|personNotes|conversations|contacts/u);
  });

  it('is added elsewhere, and never takes the place of everything', async () => {
    await two();
    const blob = await file();
    await wipe();
    await db.communities.add(
      aCommunity({ uuid: uuid(1), id: '-8', screenName: 'c', name: 'Своё' }),
    );
    const checked = await checkBackup(blob);
    expect(checked.only).toEqual(['vk:-7']);
    expect(checked.settingsDiffer).toBe(false);
    expect(checked.tables.every(({ onlyHere }) => onlyHere === 0)).toBe(true);
    await expect(loadChecked(checked, 'replace', now)).rejects.toThrow(BackupRefused);
    await loadChecked(checked, 'merge', now);
    const here = await kept();
    expect(here['communities']).toHaveLength(2);
    expect(here['postCounts']).toHaveLength(2300);
    expect(here['plan']).toHaveLength(1);
  });

  it('tells a damaged spreadsheet as any other damage', async () => {
    await two();
    const blob = await file(true, () => ({ posts: 'a,b\r\n' }));
    const bytes = await bytesOf(blob);
    const at = Buffer.from(bytes).indexOf('a,b\r\n');
    expect(at).toBeGreaterThan(0);
    bytes[at] = 122;
    await expect(checkBackup(new Blob([bytes]))).rejects.toThrow(BackupRefused);
    await checkBackup(blob);
  });

  it('knows no clients where there are no reports', async () => {
    expect(await listClients()).toEqual([]);
  });
});

describe('its spreadsheets', () => {
  const words: SheetWords = {
    head: (column) => column,
    metric: (id) => id,
    state: (state) => state,
    network: (id) => id,
    community: () => ({ name: 'Пекарня', zone: 'Europe/Moscow' }),
  };

  it('are of the rows in the file, one line a row', async () => {
    await two();
    let csv = '';
    const sheets: SheetMaker = (rows) => {
      const posts = postSheet(rows.posts as never, words);
      const days = daySheet(rows.daily as never, words);
      csv = csvOf(days, 'ru');
      return { posts: csvOf(posts, 'ru'), days: csv };
    };
    const entries = await entriesOf(await file(true, sheets));
    expect(entries.get('csv/posts.csv')).toContain('Пекарня;;cut in a pair');
    expect(entries.get('csv/posts.csv')).toContain('2200000;30;1;;1');
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('3,25');
    await checkBackup(await file(true, sheets));
  });

  it('say of each comment whether and when it was answered', () => {
    const minute = 60_000;
    const all = [
      aComment(1, { writtenAt: now }),
      aComment(2, { ours: true, replyTo: 'vk:-7_1', writtenAt: now + 9 * minute }),
      aComment(3, { ours: true, replyTo: 'vk:-7_1', writtenAt: now + 5 * minute }),
      aComment(4, { writtenAt: now + minute, waiting: 1 }),
      aComment(5, { writtenAt: now + 2 * minute, waiting: 0, dismissedAt: now }),
      aComment(6, { writtenAt: null, firstSeenAt: now + 3 * minute, waiting: 0 }),
    ] as SeenComment[];
    const { head, rows } = commentSheet(all, words);
    expect(head).toEqual([
      ...['community', 'written', 'author', 'text', 'link', 'state', 'answered'],
    ]);
    expect(rows.map((row) => [row[1], row[5], row[6]])).toEqual([
      ['2026-11-21 12:00', 'answered', '2026-11-21 12:05'],
      ['2026-11-21 12:01', 'waits', null],
      ['2026-11-21 12:02', 'noAnswer', null],
      [null, 'quiet', null],
    ]);
  });

  it('never hold what a spreadsheet would run', () => {
    const evil = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1', ' =1'];
    const comments = evil.map((text, n) =>
      aComment(n, { text, authorName: text }),
    ) as SeenComment[];
    const people = evil.map((name, n) => ({
      person: {
        ...{ key: `vk:${n}`, network: 'vk', id: String(n), name, url: name },
        ...{ firstSeenAt: now, lastSeenAt: now },
      },
      ...{ comments: 1, note: name, tags: [name] },
    }));
    for (const language of ['ru', 'en']) {
      const text = [commentSheet(comments, words), personSheet(people, words)]
        .map((sheet) => csvOf(sheet, language).slice(1))
        .join('');
      const cells = text.split(/\r\n|[;,](?=")|(?<!")[;,](?!")/u);
      for (const cell of cells) expect(cell.replace(/^"/u, '')).not.toMatch(/^\s*[=+\-@＝]/u);
      expect(text).toContain("'=HYPERLINK");
    }
  });
});
