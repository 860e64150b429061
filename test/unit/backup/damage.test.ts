import { strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupRefused } from '../../../utils/backup/refusal.ts';
import { checkBackup } from '../../../utils/backup/import.ts';
import { openZip, readEntry, type ZipEntry } from '../../../utils/backup/zip.ts';
import { db } from '../../../utils/db.ts';
import { bytesOf, forged, refusal, repacked } from './forged.ts';
import { aComment, everything, fill, hex, picture, saved, wipe } from './made-up.ts';

let before: Record<string, unknown[]>;

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
  await fill();
  before = await everything();
});

/** Refused for this reason at this place, and not a row has changed or waits. */
async function expectRefused(
  file: Blob,
  expected: Partial<Pick<BackupRefused, 'reason' | 'file' | 'line' | 'field'>>,
) {
  expect(await refusal(file)).toMatchObject(expected);
  expect(await everything()).toEqual(before);
  expect(await db.staged.count()).toBe(0);
}

const part = 'tables/comments-0001.jsonl';
type Files = Record<string, Uint8Array>;
/** One line of comments as text, in place of the kept one. */
const withLine = (line: string) =>
  forged((files) => {
    files[part] = strToU8(`${line}\n`);
  });
const withRow = (over: object) => withLine(JSON.stringify({ ...aComment(5), ...over }));

describe('a file is refused', () => {
  it('that is no ZIP, or empty', async () => {
    await expectRefused(new Blob(['Привет']), { reason: 'not-zip' });
    await expectRefused(new Blob([]), { reason: 'not-zip' });
  });

  it('that is another ZIP', async () => {
    const other = zipSync({ 'letter.txt': strToU8('hello') });
    await expectRefused(new Blob([other as Uint8Array<ArrayBuffer>]), { reason: 'not-ours' });
    const format = await repacked((files) => {
      files['manifest.json'] = strToU8('{"format":"other","version":1}');
    });
    await expectRefused(format, { reason: 'not-ours' });
  });

  it('that was cut off anywhere', async () => {
    const whole = await bytesOf(await saved());
    for (const share of [0.01, 0.3, 0.7, 0.99]) {
      const cut = new Blob([whole.slice(0, Math.floor(whole.length * share))]);
      await expectRefused(cut, { reason: 'cut-off' });
    }
    await expectRefused(new Blob([whole.slice(0, -1)]), { reason: 'cut-off' });
  });

  it('in which any byte was flipped, or it reads as if it were not', async () => {
    const whole = await bytesOf(await saved());
    const { rows, tables, madeAt, app } = await checkBackup(new Blob([whole]));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.nat(whole.length - 1),
          fc.nat(6000).map((n) => whole.length - 1 - n),
        ),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const damaged = whole.slice();
          damaged[at] = (damaged[at] ?? 0) ^ flip;
          const file = new Blob([damaged]);
          if (await refusal(file)) return;
          // Dates and attributes in the ZIP's own headers mean nothing to us.
          expect(await checkBackup(file)).toMatchObject({ rows, tables, madeAt, app });
        },
      ),
      { numRuns: 40 },
    );
    expect(await everything()).toEqual(before);
  });

  it('in which a byte of a table or picture was flipped, by its name', async () => {
    const whole = await bytesOf(await saved());
    const at = Buffer.from(whole).indexOf('Сколько стоит');
    whole[at + 1] = (whole[at + 1] ?? 0) ^ 1;
    await expectRefused(new Blob([whole]), { reason: 'changed', file: part });
    const name = `media/${await hex(picture)}`;
    const other = await repacked((files) => {
      files[name] = picture.map((byte) => byte ^ 1);
    });
    await expectRefused(other, { reason: 'changed', file: name });
    // Also when the manifest was made to agree: a picture's name is its hash.
    const agreed = await forged((files) => {
      files[name] = picture.map((byte) => byte ^ 1);
    });
    await expectRefused(agreed, { reason: 'changed', file: name });
  });

  it.each([
    ['version', 2],
    ['database', 99],
  ])('that a newer Groupmate made (%s)', async (field, value) => {
    const newer = await forged((_, manifest) => Object.assign(manifest, { [field]: value }));
    await expectRefused(newer, { reason: 'newer' });
  });

  it('whose manifest is not whole', async () => {
    const broken = (change: (files: Files) => void) => repacked(change);
    const text = await broken((files) => (files['manifest.json'] = strToU8('{"format":')));
    await expectRefused(text, { reason: 'bad-manifest' });
    const table = await forged((_, { tables }) => Object.assign(tables, { keys: 1 }));
    await expectRefused(table, { reason: 'bad-manifest', field: 'tables' });
  });

  it.each([
    '../evil.jsonl',
    '/etc/passwd',
    'tables/../../x',
    'tables\\posts-0001.jsonl',
    'tables/keys-0001.jsonl',
    'media/not-a-hash',
    'constructor',
  ])('with an entry named %s', async (name) => {
    const file = await forged((files, manifest) => {
      Object.defineProperty(files, name, { value: strToU8('x'), enumerable: true });
      manifest.files.push({ name, size: 1, sha256: '0'.repeat(64), rows: 0 });
    });
    await expectRefused(file, { reason: 'bad-name', file: name });
  });

  it('with a file that is missing, not named, or named twice', async () => {
    const missing = await repacked((files) => Reflect.deleteProperty(files, part));
    await expectRefused(missing, { reason: 'missing', file: part });
    const unlisted = await repacked((files) => {
      files['tables/comments-0002.jsonl'] = strToU8('');
    });
    const second = 'tables/comments-0002.jsonl';
    await expectRefused(unlisted, { reason: 'unlisted', file: second });
    const dropped = await forged((files, manifest) => {
      Reflect.deleteProperty(files, part);
      manifest.files = manifest.files.filter(({ name }) => name !== part);
    });
    await expectRefused(dropped, { reason: 'missing', file: 'tables/comments' });
    const picked = await forged((files, { files: listed }) => {
      files['media/' + 'a'.repeat(64)] = strToU8('x');
      listed.push({ name: 'media/' + 'a'.repeat(64), size: 1, sha256: '', rows: 0 });
    });
    await expectRefused(picked, { reason: 'unlisted', file: 'media/' + 'a'.repeat(64) });
    const noPicture = await forged((files, manifest) => {
      const name = Object.keys(files).find((one) => one.startsWith('media/')) ?? '';
      Reflect.deleteProperty(files, name);
      manifest.files = manifest.files.filter((one) => one.name !== name);
    });
    await expectRefused(noPicture, { reason: 'missing' });
  });

  it.each([
    ['a wrong kind of value', { text: 5 }, 'text'],
    ['a field that is missing', { url: undefined }, 'url'],
    ['a field that is not ours', { evil: 1 }, 'evil'],
    ['an address that runs', { url: 'java\nscript:alert(1)' }, 'url'],
    ['a text of 1 MB in a name', { authorName: 'x'.repeat(800_000) }, 'authorName'],
    ['a time beyond time', { writtenAt: 1e300 }, 'writtenAt'],
  ])('with %s', async (_, over, field) => {
    const expected = { reason: 'bad-row' as const, file: part, line: 1, field };
    await expectRefused(await withRow(over), expected);
  });

  it('with a line that is too long or no JSON', async () => {
    const long = await withRow({ text: 'x'.repeat(2 ** 20) });
    await expectRefused(long, { reason: 'too-big', file: part, line: 1 });
    await expectRefused(await withLine('{"key":'), { reason: 'bad-line', file: part, line: 1 });
    const bytes = await forged((files) => (files[part] = Uint8Array.from([0xff, 0xfe, 10])));
    await expectRefused(bytes, { reason: 'bad-text', file: part });
    const fewer = await withLine(`${JSON.stringify(aComment(5))}\n${JSON.stringify(aComment(6))}`);
    await expectRefused(fewer, { reason: 'miscounted', file: part });
  });

  it('with __proto__ anywhere', async () => {
    const line = JSON.stringify(aComment(5));
    const proto = await withLine(line.replace('{', '{"__proto__":{"polluted":1},'));
    await expectRefused(proto, { reason: 'bad-row', line: 1, field: '__proto__' });
    const facts = 'tables/facts-0001.jsonl';
    const deep = await forged((files) => {
      const text = strFromU8(files[facts] ?? new Uint8Array());
      files[facts] = strToU8(text.replace('"release":1', '"release":[{"__proto__":{"a":1}}]'));
    });
    await expectRefused(deep, { reason: 'bad-row', file: facts, field: '__proto__' });
    const nested = await withLine('['.repeat(200_000) + ']'.repeat(200_000));
    await expectRefused(nested, { reason: 'bad-row', line: 1 });
    const abyss = await forged((files) => {
      const value = '['.repeat(200_000) + ']'.repeat(200_000);
      const text = strFromU8(files[facts] ?? new Uint8Array());
      files[facts] = strToU8(text.replace('"release":1', `"release":${value}`));
    });
    await expectRefused(abyss, { reason: 'bad-row', file: facts });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('with a fact that belongs to an install', async () => {
    const facts = 'tables/facts-0001.jsonl';
    const stolen = await forged((files) => {
      const text = strFromU8(files[facts] ?? new Uint8Array());
      files[facts] = strToU8(text.replace('"starters"', '"install"'));
    });
    await expectRefused(stolen, { reason: 'bad-row', file: facts, field: 'name' });
  });

  it('with two rows of one key, or two communities that are one', async () => {
    const two = (name: string, change: (row: string) => string) =>
      forged((files, manifest) => {
        const line = strFromU8(files[name] ?? new Uint8Array()).trimEnd();
        files[name] = strToU8(`${line}\n${change(line)}\n`);
        const listed = manifest.files.find((one) => one.name === name);
        if (listed) listed.rows = 2;
        Object.assign(manifest.tables, { [name.slice(7, -11)]: 2 });
      });
    const same = await two(part, (line) => line.replace('Анна', 'Инна'));
    await expectRefused(same, { reason: 'twice', file: part, line: 2 });
    const communities = 'tables/communities-0001.jsonl';
    const twins = await two(communities, (line) => line.replace('000001', '000099'));
    await expectRefused(twins, { reason: 'twice', file: communities, line: 2 });
  });

  it('that would unpack into more than it says, or more than there is room for', async () => {
    const bomb = await forged((files) => {
      files[part] = new Uint8Array(80 * 2 ** 20);
    });
    expect(bomb.size).toBeLessThan(2 ** 20);
    await expectRefused(bomb, { reason: 'too-big', file: part });
    // One whose directory says a small size although the packed bytes are of a large one.
    const entry = (await openZip(bomb)).get(part);
    const lying = { ...entry, size: 1000 } as ZipEntry;
    await expect(readEntry(bomb, lying, 2000)).rejects.toMatchObject({ reason: 'changed' });
  });
});
