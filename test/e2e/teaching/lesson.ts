import type { ElementHandle, Frame, Page } from 'puppeteer';
import type { NetworkId, PlaceName } from '../../../utils/networks/network.ts';
import { places } from '../../../utils/networks/places.ts';
import type { Place } from '../../../utils/networks/network.ts';
import { panel, pressNamed } from '../page-help.ts';
import { beginByMessage } from './begin.ts';
import { changeEverything, changeOf, type Change } from './change.ts';
import type { Value } from './find-values.ts';
import { isSame, isSamePlace, type Readings, type ReadField } from './readings.ts';

/** One thing that is lost and taught again. */
export interface Loss {
  place: PlaceName;
  /** null: the place itself. */
  field: string | null;
  /** What names the place stands in the same attributes: that stays then. */
  keepsName?: boolean;
  /** Elements that rows name by their tag, and what the network's own functions look for. */
  tags?: readonly string[];
  also?: readonly string[];
}
export interface Outcome {
  /** Values on the page as it was, of what is found on the changed page too. */
  values: number;
  /** Of these still read before teaching. */
  left: number;
  again: number;
  examples: number;
  /** For whoever looks for a cause: what was read otherwise. */
  wrong: string[];
}
export interface Room {
  network: NetworkId;
  url: string;
  page: Page;
  ours: Page;
  readings: Readings;
  /** On the page as it is. */
  before: ReadonlyMap<PlaceName, ReadonlyMap<string, Record<string, ReadField>>>;
  /** How the person begins; by the message alone where the page has no line for it. */
  begin?(room: Room, loss: Loss): Promise<void>;
  picture?(name: string): Promise<void>;
}

const most = 6;

/** The names that go when this is lost. */
export function changeFor(network: NetworkId, loss: Loss): Change {
  const place = places[network].places[loss.place] as Place | undefined;
  if (!place) throw new Error(`${network} has no ${loss.place}`);
  const where = place.where.map(({ css }) => css);
  const also = loss.also ?? [];
  if (loss.field === null) return changeOf([...where, ...also], [], loss.tags);
  const rowsOf = (name: string) => place.fields[name]?.rows.map(({ css }) => css) ?? [];
  const ofName = loss.keepsName ? rowsOf(place.key) : [];
  const frame = [...where, place.not ?? '', place.except ?? '', place.skip ?? '', ...ofName];
  // An attribute that a row takes its value from is one that it rests on.
  const taken = (place.fields[loss.field]?.rows ?? []).flatMap(({ take }) =>
    typeof take === 'object' && 'attribute' in take ? [`[${take.attribute}]`] : [],
  );
  const kept = new Set(['[href]', '[id]', '[class]']);
  const all = [...rowsOf(loss.field), ...taken.filter((one) => !kept.has(one)), ...also];
  // An address is what such a field is: another one would be another value.
  if (place.fields[loss.field]?.parse === 'url') frame.push('[href]');
  return changeOf(all, frame, loss.tags);
}

/** Where the person sees the values on the page as it is. */
export async function valuesOf(
  { network, page }: Room,
  finder: string,
  { place, field }: Loss,
): Promise<Value[]> {
  const isThere = await page.evaluate(() => 'groupmateValues' in globalThis);
  if (!isThere) await page.evaluate(finder);
  return page.evaluate(
    (...asked) =>
      (globalThis as unknown as { groupmateValues(...by: unknown[]): Value[] }).groupmateValues(
        ...asked,
      ),
    network,
    place,
    field,
    most,
  );
}

async function elementOf(page: Page, { path, says }: Value) {
  const handle = await page.evaluateHandle(
    (steps, words) => {
      const isOurs = (one: Element) => one.localName === 'div' && one.shadowRoot !== null;
      let at: Element | undefined = document.documentElement;
      for (const step of steps) at = at && [...at.children].filter((one) => !isOurs(one))[step];
      if (!at || (at.textContent ?? '').trim().slice(0, 80) !== words) return null;
      at.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = at.getBoundingClientRect();
      const hit = document
        .elementsFromPoint(left + width / 2, top + height / 2)
        .find((one) => !isOurs(one));
      return hit && (hit === at || at.contains(hit)) ? at : null;
    },
    path,
    says,
  );
  return handle.asElement() as ElementHandle<Element> | null;
}

/** The person moves to the value and presses there; then the panel tells what is understood. */
async function pointAt(page: Page, value: Value, before: Frame | null): Promise<Frame | null> {
  const element = await elementOf(page, value);
  const box = await element?.boundingBox();
  if (!box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  for (const end = Date.now() + 10_000; before && !before.detached && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const frame = await panel(page);
  await frame.waitForFunction(() => document.querySelectorAll('footer button, button').length > 1);
  return frame;
}

/** Until the page says what is to be pointed at. */
const pointing = (page: Page) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('div')].some((host) =>
        host.shadowRoot?.querySelector('.bar')?.textContent?.startsWith('Point at'),
      ),
    { timeout: 10_000 },
  );

const buttonsOf = (frame: Frame) =>
  frame.evaluate(() => ({
    says: document.body.innerText.replace(/\s+/g, ' '),
    buttons: [...document.querySelectorAll('button')].map((one) => one.textContent ?? ''),
  }));
const asksForMore = /Another example will|point at one of those|show another example/;

/** Loads the changed page, loses the field, teaches it by at most two presses on values. */
export async function teach(room: Room, loss: Loss, values: readonly Value[]): Promise<Outcome> {
  const { network, page, readings, before: original, url } = room;
  const { place, field } = loss;
  const read = original.get(place) ?? new Map<string, Record<string, ReadField>>();
  const wanted = new Map(
    [...read].filter(
      ([, fields]) =>
        field === null || (fields[field]?.state === 'read' && fields[field].value !== ''),
    ),
  );
  await readings.forget();
  const change = changeFor(network, loss);
  const script = await page.evaluateOnNewDocument(changeEverything, change);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  const there = await settled(readings, place, field === null ? null : [...wanted.keys()]);
  const keys = [...wanted.keys()].filter((key) => field === null || there.has(key));
  const count = (now: ReadonlyMap<string, Record<string, ReadField>>) =>
    keys.filter((key) =>
      field === null
        ? isSamePlace(wanted.get(key), now.get(key))
        : isSame(wanted.get(key)?.[field], now.get(key)?.[field]),
    ).length;
  const outcome: Outcome = {
    values: keys.length,
    left: count(there),
    again: 0,
    examples: 0,
    wrong: [],
  };
  if (field !== null && outcome.left > 0) {
    outcome.wrong = [...new Set(keys.map((key) => `read by ${there.get(key)?.[field]?.row}`))];
  }
  if (keys.length === 0 || outcome.left === outcome.values) return outcome;

  await (room.begin ?? beginByMessage)(room, loss);
  await pointing(page);
  await page.bringToFront();
  let frame: Frame | null = null;
  const done: Value[] = [];
  for (const value of [...values]) {
    const another = values.find(({ row }) => done.length > 0 && row !== done[0]?.row);
    const next = done.length > 0 ? (another ?? value) : value;
    if (done.includes(next)) continue;
    const opened: Frame | null = await pointAt(page, next, frame);
    if (!opened) continue;
    frame = opened;
    done.push(next);
    await room.picture?.(`${network}-${place}-${field ?? 'itself'}-${done.length}`);
    const { says, buttons } = await buttonsOf(frame);
    outcome.wrong = [says];
    if (done.length === 2 || !asksForMore.test(says) || values.length < 2) break;
    if (!buttons.includes('Another example')) break;
    await pressNamed(frame, /^Another example$/);
  }
  outcome.examples = done.length;
  if (!frame || !(await buttonsOf(frame)).buttons.includes('Keep')) return outcome;
  await readings.forget();
  await frame.waitForFunction(() => true);
  await pressNamed(frame, /^Keep$/);
  for (const end = Date.now() + 6000; Date.now() < end;) {
    const now = await readings.of(place);
    outcome.again = count(now);
    if (outcome.again === keys.length) break;
    outcome.wrong = keys
      .filter((key) => !isSame(wanted.get(key)?.[field ?? ''], now.get(key)?.[field ?? '']))
      .slice(0, 4)
      .map((key) => {
        const one = (of: ReadField | undefined) => String(of?.value ?? of?.state).slice(0, 60);
        return `${key}: ${one(wanted.get(key)?.[field ?? ''])} -> ${one(now.get(key)?.[field ?? ''])}`;
      });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return outcome;
}

/** What is read once all these keys are there, or nothing more comes; null: nothing should come. */
export async function settled(
  readings: Readings,
  place: PlaceName,
  keys: readonly string[] | null = [],
) {
  const patience = keys === null ? 3000 : 6000;
  let last = Date.now();
  let size = -1;
  for (const end = Date.now() + 8000; Date.now() < end;) {
    const now = await readings.of(place);
    if (now.size !== size) [size, last] = [now.size, Date.now()];
    if (keys?.length && keys.every((key) => now.has(key))) return now;
    if (Date.now() - last > (size > 0 ? 900 : patience)) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return readings.of(place);
}
