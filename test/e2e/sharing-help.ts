import type { Page } from 'puppeteer';
import type { TestServer } from '../sharing/start.ts';
import { pressNamed } from './page-help.ts';

/** Where the team's server stands for the browser; the sandbox passes on to the real process. */
export const couchHost = 'couch.agency.example';
export const brand = 'bakery';
export const anna = { name: 'anna', password: 'pw-anna', roles: [`brand-${brand}`] };

export const sees = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

/** The sign's state in a page of ours. */
export const signIs = (page: Page, state: string) =>
  page.waitForSelector(`[data-sync="${state}"]`, { timeout: 30_000 });

export const cardIs = (page: Page, state: string) =>
  page.waitForSelector(`[data-brand="${brand}"][data-state="${state}"]`, { timeout: 30_000 });

/** Types into a field of the form in place of what stands there. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`input[name="${name}"]`);
  await field?.click({ count: 3 });
  await field?.type(text);
}

/** The form, filled in as Anna does; nothing is pressed in it yet. */
export async function fillIn(page: Page, over: Record<string, string> = {}): Promise<void> {
  const fields = {
    ...{ url: `https://${couchHost}/`, user: anna.name, password: anna.password },
    ...{ title: 'Bakery', who: 'Anna', ...over },
  };
  for (const [name, text] of Object.entries(fields)) await write(page, name, text);
}

/** Connects through the form: what a test that is about something else begins with. */
export async function connect(page: Page): Promise<void> {
  await pressNamed(page, /^Connect a server$/);
  await fillIn(page);
  await pressNamed(page, /^Save and share$/);
  await cardIs(page, 'step');
}

/** A round now, and its end. */
export async function syncNow(page: Page): Promise<void> {
  await pressNamed(page, /^Sync now$/);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(
      (one) => one.textContent === 'Sync now' && !one.matches('[data-disabled], [disabled]'),
    ),
  );
}

interface Stored {
  _id: string;
  _rev: string;
  row: Record<string, unknown>;
  edits: Record<string, { at: number; who: string }>;
}

/** What another of the team does, on the server itself. */
export class Colleague {
  readonly #server: TestServer;
  readonly #who: string;
  constructor(server: TestServer, who: string) {
    this.#server = server;
    this.#who = who;
  }

  /** Makes a row of a shared kind. */
  async make(kind: string, row: { uuid: string }): Promise<void> {
    const id = `${kind}:${row.uuid}`;
    const made = { at: Date.now(), who: this.#who };
    const doc = { _id: id, id, brand, kind, row, edits: {}, clashes: [], made };
    await this.#server.ask('PUT', `/brand-${brand}/${encodeURIComponent(id)}`, doc);
  }

  async read(id: string): Promise<Stored> {
    const path = `/brand-${brand}/${encodeURIComponent(id)}`;
    return (await this.#server.ask('GET', path)) as Stored;
  }

  /** Changes one field. */
  async change(id: string, field: string, value: unknown): Promise<void> {
    const doc = await this.read(id);
    const at = Date.now();
    await this.#server.ask('PUT', `/brand-${brand}/${encodeURIComponent(id)}`, {
      ...doc,
      row: { ...doc.row, [field]: value, updatedAt: at, updatedBy: this.#who },
      edits: { ...doc.edits, [field]: { at, who: this.#who } },
    });
  }

  /** Claims a post or a comment (`post:<uuid>`, `answer:<network:id>`) for so long, ms. */
  async claim(id: string, leaseMs: number): Promise<void> {
    const at = Date.now();
    await this.#server.ask('PUT', `/queue-${brand}/${encodeURIComponent(id)}`, {
      ...{ _id: id, id, brand, state: 'held', by: 'oleg-laptop', who: this.#who },
      ...{ token: crypto.randomUUID(), at, leaseUntil: at + leaseMs },
    });
  }

  /** Of the queue; null: there is none. */
  async claimOf(id: string): Promise<{ state: string; who: string } | null> {
    const found = this.#server.ask('GET', `/queue-${brand}/${encodeURIComponent(id)}`);
    return (await found.catch(() => null)) as { state: string; who: string } | null;
  }
}
