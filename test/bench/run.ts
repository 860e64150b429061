/**
 * `npm run bench`: fills the built extension's database with a made-up year in real Chromium and
 * measures how fast it answers. One JSON line a figure, with its change against results.json.
 * `--only marks` (may stand several times), `--size small`, `--keep` writes results.json anew.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineOf, resultsText, type Figure, type Results } from './figures.ts';
import { sizes, type SizeName } from './make-rows.ts';
import { measures } from './measures/index.ts';
import { browserVersion } from './page-cost/with.ts';
import { preparePlace } from './place.ts';

const file = join(import.meta.dirname, 'results.json');
const say = (text: string) => process.stderr.write(`${text}\n`);

function wanted() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      size: { type: 'string', default: 'full' },
      keep: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.filter((name) => !measures.some((one) => one.name === name));
  const known = measures.map(({ name }) => name).join(', ');
  if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}; there is ${known}.`);
  if (!(values.size in sizes)) throw new Error(`--size is ${Object.keys(sizes).join(' or ')}.`);
  return { ...values, size: values.size as SizeName };
}

async function committed(): Promise<Results | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Results);
}

async function bench(): Promise<void> {
  const { only, size, keep } = wanted();
  const before = await committed();
  // Figures of another size say nothing of this one.
  const known = before?.size === size ? before.figures : [];
  const load = +(loadavg()[0] ?? 0).toFixed(1);
  const asked = measures.filter(({ name }) => !only.length || only.includes(name));
  const figures: Figure[] = [];
  const measured = async (name: string, run: () => Promise<Figure[]>) => {
    const found = await run().catch((error: unknown) => {
      say(`${name} failed: ${String(error)}`);
      process.exitCode = 1;
      return [];
    });
    for (const one of found) {
      console.log(
        lineOf(
          one,
          known.find((before) => before.name === one.name),
        ),
      );
    }
    figures.push(...found);
  };
  for (const one of asked) if (one.alone) await measured(one.name, one.run);
  const onPlace = asked.filter((one) => !one.alone);
  const all = onPlace.some(({ tables }) => !tables);
  const tables = all ? null : onPlace.flatMap((one) => one.tables ?? []);
  const place = onPlace.length ? await preparePlace(size, say, tables) : null;
  try {
    for (const one of onPlace) if (place) await measured(one.name, () => one.run(place));
    const browser = place ? await place.session.browser.version() : await browserVersion();
    const memoryGb = Math.round(totalmem() / 2 ** 30);
    say(JSON.stringify({ cores: cpus().length, memoryGb, browser, load }));
    if (!keep) return;
    // A figure that was not measured now stays as it was.
    const rest = known.filter(({ name }) => !figures.some((one) => one.name === name));
    const all = [...figures, ...rest];
    const loads = [load, ...(rest.length ? (before?.machine.load ?? []) : [])];
    const machine: Results['machine'] = {
      ...{ cores: cpus().length, memoryGb, browser },
      load: [Math.min(...loads), Math.max(...loads)],
    };
    await writeFile(file, resultsText({ machine, size, figures: all }));
  } finally {
    await place?.close();
  }
}

// A browser that is closing may keep this process for long: whoever ends it means it.
process.once('SIGTERM', () => process.exit(143));
await bench().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
