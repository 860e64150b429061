/**
 * The size of every file that is built, held against the committed table test/sizes.json: a size is
 * no time, so it may fail `npm test`. `node test/sizes.ts` looks, `node test/sizes.ts --write` takes
 * what is built now as the table.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { networkIds } from '../utils/networks/ids.ts';

/** Bytes of a file as it is, and as gzip makes it. */
export type Size = readonly [raw: number, gzip: number];
/** By path. Chunks that differ in their hash alone are one row. */
export type Sizes = Readonly<Record<string, Size>>;

const ROOT = resolve(import.meta.dirname, '..');
const TABLE = join(import.meta.dirname, 'sizes.json');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** A file may grow by so much of itself, and so many bytes, before somebody has to look. */
const share = 0.04;
const bytes = 1000;
/**
 * Of what a page of a network is made to read before the person does anything there: the page script
 * and the network's places, bytes. Not to be raised for comfort: what is not needed for reading and
 * marking belongs to entrypoints/page-hands/, or to page-rest/, which comes by itself when the page is
 * at rest.
 */
export const mostInPage = 76_000;

const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} KB`;
const rawOf = (sizes: Sizes, path: string) => sizes[path]?.[0] ?? 0;
/** Which chunks there are changes with what imports what: they are held against their sum. */
const isChunk = (path: string) => path.startsWith('chunks/');
const all = (sizes: Sizes, which: (path: string) => boolean) =>
  Object.entries(sizes).reduce((sum, [path, [raw]]) => sum + (which(path) ? raw : 0), 0);

/** What has grown, each with a sentence; empty: nothing that anybody must look at. */
export function grown(kept: Sizes, built: Sizes): string[] {
  const most = (size: number) => size * (1 + share) + bytes;
  const grew = (what: string, before: number, now: number) =>
    now <= most(before)
      ? []
      : [
          before === 0
            ? `${what} is new, with ${kilobytes(now)}.`
            : `${what} grew from ${kilobytes(before)} to ${kilobytes(now)}; ${kilobytes(most(before))} were allowed.`,
        ];
  const alone = Object.keys(built).filter((path) => !isChunk(path));
  return [
    ...alone.flatMap((path) => grew(path, rawOf(kept, path), rawOf(built, path))),
    ...grew('chunks/, all of it,', all(kept, isChunk), all(built, isChunk)),
  ];
}

/** What the page of each network is made to read at first, bytes. */
export const inPages = (built: Sizes): [network: string, raw: number, gzip: number][] =>
  networkIds.map((id) => {
    const files = ['content-scripts/page.js', `networks/${id}.js`];
    const sum = (which: 0 | 1) =>
      files.reduce((total, path) => total + (built[path]?.[which] ?? 0), 0);
    return [id, sum(0), sum(1)];
  });

export function tooMuchInPages(built: Sizes): string[] {
  return inPages(built)
    .filter(([, raw]) => raw > mostInPage)
    .map(
      ([id, raw]) =>
        `A page of ${id} is made to read ${kilobytes(raw)}; ${kilobytes(mostInPage)} is the most.`,
    );
}

/** `chunks/store-BwgMyvzn.js` is `chunks/store.js`: the hash changes with every line. */
export const withoutHash = (path: string) => path.replace(/-[\w-]{8}(\.[a-z0-9]+)$/u, '$1');

async function sizesOf(build: string): Promise<Sizes> {
  const folder = join(ROOT, '.output', build);
  const sizes: Record<string, Size> = {};
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    const name = withoutHash(relative(folder, path).split(sep).join('/'));
    const content = await readFile(path);
    const [raw, gzip] = sizes[name] ?? [0, 0];
    sizes[name] = [raw + content.length, gzip + gzipSync(content).length];
  }
  return Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One row a line: what a merge has to settle is then one row. */
function asText(tables: Readonly<Record<string, Sizes>>): string {
  const builds = Object.entries(tables).map(([build, sizes]) => {
    const rows = Object.entries(sizes).map(
      ([path, size]) => `    ${JSON.stringify(path)}: [${size.join(', ')}]`,
    );
    return `  ${JSON.stringify(build)}: {\n${rows.join(',\n')}\n  }`;
  });
  return `{\n${builds.join(',\n')}\n}\n`;
}

async function main(): Promise<number> {
  const built: Record<string, Sizes> = {};
  for (const build of BUILDS) built[build] = await sizesOf(build);
  for (const [id, raw, gzip] of inPages(built['chrome-mv3'] ?? {})) {
    const rest = kilobytes(raw + rawOf(built['chrome-mv3'] ?? {}, 'page-rest.js'));
    console.log(
      `A page of ${id} reads ${kilobytes(raw)} at first (${kilobytes(gzip)} as gzip), ${rest} at rest.`,
    );
  }
  const tooMuch = Object.values(built).flatMap(tooMuchInPages);
  if (process.argv.includes('--write')) {
    await writeFile(TABLE, asText(built));
    for (const sentence of tooMuch) console.error(sentence);
    return tooMuch.length ? 1 : 0;
  }
  const kept = JSON.parse(await readFile(TABLE, 'utf8')) as Record<string, Sizes>;
  const sentences = Object.entries(built).flatMap(([build, sizes]) =>
    grown(kept[build] ?? {}, sizes).map((sentence) => `${build}: ${sentence}`),
  );
  for (const sentence of [...sentences, ...tooMuch]) console.error(sentence);
  if (sentences.length) {
    console.error('If that is wanted: node test/sizes.ts --write, and commit test/sizes.json.');
  }
  return sentences.length + tooMuch.length ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exit(await main());
