import { unzipSync } from 'fflate';
import { beforeEach, expect, it } from 'vitest';
import { writeClientFile } from '../../../utils/client-file/write.ts';
import { db } from '../../../utils/db.ts';
import { firstKept } from '../../../utils/first-steps/store.ts';
import { shop } from '../../../utils/sample/communities.ts';
import { addSample } from '../../../utils/sample/store.ts';
import { addStarters } from '../../../utils/templates/store.ts';
import { everyWord, make, now, wipeAll } from '../snapshots/help.ts';

/** Some of the sample's own words: where they stand, the sample does. */
async function sampleWords(): Promise<string[]> {
  const posts = await db.posts
    .where('community')
    .equals(shop)
    .or('key')
    .startsWith('vk:')
    .toArray();
  return posts.flatMap(({ text }) => (text.length > 30 ? [text.slice(0, 25)] : [])).slice(0, 20);
}

beforeEach(async () => {
  await wipeAll();
  await addStarters(now);
});

it('the sample is no part of a snapshot', async () => {
  await addSample('ru', now, 'Europe/Moscow');
  const words = await sampleWords();
  expect(words.length).toBeGreaterThan(5);
  await make();
  const kept = await everyWord();
  expect(kept).toContain('"uuid"');
  expect(words.filter((word) => kept.includes(word))).toEqual([]);
  expect(kept).not.toContain(`"${shop}"`);
});

it('the sample is no part of a client’s file', async () => {
  await addSample('ru', now, 'Europe/Moscow');
  const words = await sampleWords();
  const { stream, written } = writeClientFile(
    { communities: [shop], people: true },
    '0.1.0',
    now,
    () => ({}),
  );
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  const tables = Object.entries(files).filter(([name]) => name.startsWith('tables/'));
  const text = tables.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
  expect(words.filter((word) => text.includes(word))).toEqual([]);
  expect(written.aside).toBe(0);
});

it('the sample is nobody’s first step', async () => {
  const before = await firstKept();
  await addSample('ru', now, 'Europe/Moscow');
  const after = await firstKept();
  const of = ({ mine, ownTemplates, uses, seen }: typeof before) => [
    mine,
    ownTemplates,
    uses,
    seen,
  ];
  expect(of(after)).toEqual(of(before));
});
