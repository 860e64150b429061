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
  const all = asked.some(({ tables }) => !tables);
  const tables = all ? null : asked.flatMap((one) => one.tables ?? []);
  const place = await preparePlace(size, say, tables);
  const figures: Figure[] = [];
  try {
    for (const measure of asked) {
      const found = await measure.run(place).catch((error: unknown) => {
        say(`${measure.name} failed: ${String(error)}`);
        process.exitCode = 1;
        return [];
      });
      for (const figure of found) {
        console.log(
          lineOf(
            figure,
            known.find(({ name }) => name === figure.name),
          ),
        );
      }
      figures.push(...found);
    }
    const browser = await place.session.browser.version();
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
    await place.close();
  }
}

// A browser that is closing may keep this process for long: whoever ends it means it.
process.once('SIGTERM', () => process.exit(143));
await bench().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
