import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadOptions } from '../tools/read.ts';
import { sharedFile } from '../shared-folder.ts';

/** A saved page of our own with where and when it "was" saved: its first line says so. */
export interface SavedPage extends ReadOptions {
  network: string;
  name: string;
  html: string;
  /** The form of test/tools/read.ts; null when its file is missing. */
  expected: unknown;
}

const FIRST_LINE = /^<!-- url: (\S+) at: (\S+) zone: (\S+) -->\n/;

/** All pages in test/networks/<id>/. Throws for one without its first line. */
export function savedPages(): SavedPage[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: network }) => {
      const folder = join(import.meta.dirname, network);
      const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
      return files.map((file) => pageIn(folder, network, file));
    });
}

function pageIn(folder: string, network: string, file: string): SavedPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const [, url, at, zone] = FIRST_LINE.exec(html) ?? [];
  if (!url || !at || !zone) throw new Error(`${file}: the first line does not say url, at, zone`);
  const json = join(folder, file.replace(/\.html$/, '.json'));
  const expected: unknown = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : null;
  const name = `${network}/${file}`;
  return { network, name, html, expected, url, at: Date.parse(at), zone, why: false };
}

const REAL = sharedFile('pages/vk/feed-prereact-2021-anonymised.html');

/** A real VK feed of August 2021 that others saved; null where it is absent (it says so aloud). */
export function realFeed(): SavedPage | null {
  if (!existsSync(REAL)) {
    console.warn(`SKIPPED: ${REAL} is absent, the real page is not tried`);
    return null;
  }
  const html = readFileSync(REAL, 'utf8');
  const at = Date.parse('2021-08-22T12:00:00Z');
  const rest = { html, expected: null, at, why: false, zone: 'Europe/Moscow' };
  return { network: 'vk', name: 'real feed', url: 'https://vk.com/feed', ...rest };
}

const TELEGRAM = sharedFile('pages/telegram');

/** Real messages and a landing page of Telegram that others saved; none where they are absent. */
export function realTelegram(): SavedPage[] {
  if (!existsSync(TELEGRAM)) {
    console.warn(`SKIPPED: ${TELEGRAM} is absent, Telegram's real pages are not tried`);
    return [];
  }
  const files = readdirSync(TELEGRAM).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const text = readFileSync(join(TELEGRAM, file), 'utf8');
    // Single messages were cut out of their pages; a mutant changes what is in the body.
    const html = text.includes('<body') ? text : `<html><body>${text}</body></html>`;
    const channel = /data-post="(\w+)\//.exec(html)?.[1];
    const url = channel ? `https://t.me/s/${channel}` : 'https://t.me/unlimitedhangout';
    const at = Date.parse('2023-03-02T00:00:00Z');
    const rest = { html, expected: null, at, why: false, zone: 'Europe/Moscow' };
    return { network: 'telegram', name: file.replace('.html', ''), url, ...rest };
  });
}

const PINTEREST = sharedFile('pages/pinterest/embed-pinterest-pin.html');

/** A real pin's page as the server sent it in June 2024; null where it is absent. */
export function realPin(): SavedPage | null {
  if (!existsSync(PINTEREST)) {
    console.warn(`SKIPPED: ${PINTEREST} is absent, Pinterest's real page is not tried`);
    return null;
  }
  const all = readFileSync(PINTEREST, 'utf8');
  // What React sends after </html> belongs to the page: a browser puts it into the body.
  const html = `${all.replace(/<\/body>\s*<\/html>/, '')}</body></html>`;
  const at = Date.parse('2024-06-01T12:00:00Z');
  const url = 'https://www.pinterest.com/pin/106890191127977979/';
  const rest = { html, expected: null, at, why: false, zone: 'Europe/Moscow' };
  return { network: 'pinterest', name: 'real pin', url, ...rest };
}

const X = sharedFile('pages/x');

/** Two real posts of X that others saved, each cut out of its page; none where they are absent. */
export function realX(): SavedPage[] {
  if (!existsSync(X)) {
    console.warn(`SKIPPED: ${X} is absent, X's real pages are not tried`);
    return [];
  }
  // When and where they were saved: "4h" beside 11:13 UTC, "7:34 PM" beside 16:34 UTC.
  const at = Date.parse('2025-10-28T15:30:00Z');
  const saved = (file: string, url: string): SavedPage => {
    const html = `<html lang="en"><body>${readFileSync(join(X, file), 'utf8')}</body></html>`;
    return {
      network: 'x',
      name: file,
      html,
      expected: null,
      url,
      at,
      why: false,
      zone: 'Europe/Moscow',
    };
  };
  return [
    saved('tweetyoink-x-tweet-quote.html', 'https://x.com/home'),
    saved('tweetyoink-x-tweet-sample.html', 'https://x.com/TestUser123/status/1981398750557065646'),
  ];
}
