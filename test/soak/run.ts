/**
 * `npm run soak -- --minutes N --seed N`: a bot lives a specialist's week in the sandbox, at speed, in
 * a real Chromium: walls and threads, comments that come in, replies by template, posts by hand and by
 * key, networks that err, worker deaths, a clock that runs ahead. Prints what it did and every rule
 * that was broken (invariants.ts); ends with 1 on a break. `--plant NAME` breaks a rule on purpose;
 * `--build` builds the extension first.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heldBy } from '../faults/verdict.ts';
import { rowsOf } from '../e2e/day-seed.ts';
import { ROOT } from '../sandbox/extension.ts';
import { withinSeconds } from '../sandbox/browsers/within-seconds.ts';
import { seeded } from '../faults/seeded.ts';
import { acts, nextAct, onItsWay, type Week } from './acts.ts';
import { breaksIn, plants, type Seen } from './invariants.ts';
import { failuresNoted, heapOf, oddRows, preparePlace, type Place } from './place.ts';
import { worldPlants } from './watching.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    plant: { type: 'string' },
    build: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.');
const plant = plants[values.plant ?? ''];
const worldPlant = worldPlants[values.plant ?? ''];
if (values.plant !== undefined && !plant && !worldPlant) {
  throw new Error(`--plant is ${Object.keys({ ...plants, ...worldPlants }).join(', ')}.`);
}

const say = (text: string) => process.stderr.write(`${text}\n`);
/** A tab that hangs is left alone after so long. */
const longestSeconds = 25;
/** Acts between two looks at the memory. */
const lookEvery = 20;

async function takeHeap(place: Place, heap: Record<keyof Seen['heap'], number[]>): Promise<void> {
  const worker = place.session.browser.targets().find((one) => one.type() === 'service_worker');
  for (const [where, target] of Object.entries({
    page: place.wall,
    dashboard: place.dashboard,
    worker,
  }) as [keyof Seen['heap'], Place['wall'] | undefined][]) {
    const taken = target ? heapOf(target) : null;
    const bytes = await withinSeconds(longestSeconds, 'memory', Promise.resolve(taken)).catch(
      () => null,
    );
    if (bytes !== null) heap[where].push(bytes);
  }
}

/** Waits until nothing is on its way any more, then says what became of each post. */
async function settle(place: Place, week: Week): Promise<Seen['posts']> {
  let still: Record<string, unknown>[] = [];
  for (const end = Date.now() + 150_000; ;) {
    still = await onItsWay(place.own);
    const untold = (await rowsOf(place.own, 'facts')).some(({ name }) =>
      String(name).startsWith('notice:'),
    );
    if ((!still.length && !untold) || Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const items = new Map((await rowsOf(place.own, 'plan')).map((row) => [String(row['uuid']), row]));
  const facts = await rowsOf(place.own, 'facts');
  const isUntold = (uuid: string, state: string) =>
    facts.some(({ name }) => {
      const of = String(name);
      const shared = ['unknown', 'refused'].includes(state) ? 'notice:by-key' : 'notice:missed';
      return of.startsWith('notice:') && (of.includes(uuid) || of === shared);
    });
  const out = heldBy(place.sandbox);
  return week.posts.map(({ uuid, text }) => {
    const state = String(items.get(uuid)?.['state'] ?? 'gone');
    const told = !isUntold(uuid, state);
    return { uuid, state, out: out.get(text) ?? 0, settled: true, told };
  });
}

async function main(): Promise<number> {
  if (values.build) {
    const tool = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const args = [tool, 'build', '-b', 'chrome', '--mode', 'e2e'];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('The extension could not be built; the reason is above.');
  }
  const place = await preparePlace();
  await worldPlant?.(place);
  const random = seeded(Number(values.seed));
  const week: Week = { random, runs: 0, posts: [], comments: 0 };
  const done: Record<string, number> = {};
  const notDone: Record<string, string> = {};
  const heap = { page: [] as number[], dashboard: [] as number[], worker: [] as number[] };
  const began = Date.now();
  try {
    let count = 0;
    for (const end = began + minutes * 60_000; Date.now() < end; count++) {
      if (!place.session.browser.connected) throw new Error('The browser has died.');
      const name = nextAct(random);
      const from = Date.now();
      try {
        const act = acts[name]?.act(place, week) ?? Promise.resolve();
        await withinSeconds(longestSeconds, name, act);
        done[name] = (done[name] ?? 0) + 1;
      } catch (error) {
        // A page that was left too early is no break; what is one, the rules find.
        notDone[name] =
          `${(Number.parseInt(notDone[name] ?? '0', 10) || 0) + 1}x, last: ${String(error).slice(0, 160)}`;
      }
      if (Date.now() - from > 10_000)
        say(`${name} took ${Math.round((Date.now() - from) / 1000)} s`);
      if (count % lookEvery === 0) {
        await takeHeap(place, heap);
        await place.watching.takeFromWorker();
        say(
          `${Math.round((Date.now() - began) / 1000)} s, ${count} acts, ${week.posts.length} posts`,
        );
      }
    }
    await takeHeap(place, heap);
    await place.watching.takeFromWorker();
    // Clocks that ran ahead are right again.
    await place.session.stopWorker().catch(() => undefined);
    const posts = await settle(place, week);
    await place.watching.takeFromWorker();
    const requests = place.sandbox
      .unexpected()
      .map(({ host, method, path }) => `${method} ${host}${path}`);
    const seen: Seen = {
      posts,
      heap,
      errors: [...place.watching.errors, ...(await failuresNoted(place.own))],
      requests,
      oddRows: await oddRows(place.own),
    };
    const breaks = breaksIn(plant ? plant(seen) : seen);
    const states = Object.fromEntries(
      Object.entries(Object.groupBy(posts, ({ state }) => state)).map(([state, all]) => [
        state,
        all?.length ?? 0,
      ]),
    );
    const megabytes = Object.fromEntries(
      Object.entries(heap).map(([where, all]) => [
        where,
        all.map((n) => +(n / 2 ** 20).toFixed(1)),
      ]),
    );
    console.log(
      JSON.stringify(
        {
          minutes,
          seed: values.seed,
          acts: done,
          notDone,
          comments: week.comments,
          states,
          megabytes,
          breaks,
        },
        null,
        1,
      ),
    );
    return breaks.length ? 1 : 0;
  } finally {
    await place.close();
  }
}

process.exitCode = await main();
