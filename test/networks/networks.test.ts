import { describe, expect, it } from 'vitest';
import { networkOf, networks, pageOf, titleOf } from '../../utils/networks/index.ts';
import type { FieldRows, Network } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readHtml } from '../tools/read.ts';
import { savedPages } from './saved-pages.ts';

const all: Network[] = Object.values(networks);

it('a network is called as readers of a language read it', () => {
  expect(['ru', 'kk', 'en', 'ro', 'ms'].map((language) => titleOf(networks.vk, language))).toEqual([
    'ВКонтакте',
    'ВКонтакте',
    ...['VK', 'VK', 'VK'],
  ]);
  expect(titleOf(networks.telegram, 'ro')).toBe('Telegram');
});

describe('every network', () => {
  it.each(all)('$id knows its own addresses and nobody else’s', (network) => {
    for (const other of all) {
      for (const { url, kind } of other.examples) {
        const page = network.pageOf(new URL(url));
        if (other === network) expect(page, url).toMatchObject({ network: network.id, kind });
        else expect(page, url).toBeNull();
      }
    }
    for (const url of [
      'https://example.org/feed',
      'https://vk.com.example.org/feed',
      'about:blank',
    ]) {
      expect(network.pageOf(new URL(url)), url).toBeNull();
    }
  });

  it.each(all)('$id gives the same page the same address, and drops the rest', ({ examples }) => {
    for (const { url } of examples) {
      const page = pageOf(url);
      const address = new URL(url);
      address.searchParams.append('utm_source', 'x');
      address.searchParams.append('from', 'y');
      // Web apps that name their page after the `#` need it.
      if (!address.hash) address.hash = 'z';
      expect(pageOf(address), url).toEqual(page);
      expect(page?.url, url).not.toMatch(/utm_source|from=y|#z/);
      expect(pageOf(page?.url ?? ''), url).toEqual(page);
    }
  });

  it.each(all)('$id has examples of every kind that its places need', ({ id, examples }) => {
    const kinds = new Set(examples.map(({ kind }) => kind));
    for (const place of Object.values(places[id].places)) {
      for (const kind of place.kinds) expect(kinds).toContain(kind);
    }
  });

  it.each(all)('$id asks for the hosts of its examples', ({ matches, examples }) => {
    // `https://*.a.b/*` is a.b and every host under it.
    const hosts = matches.map((pattern) => /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? '');
    const asked = (host: string) =>
      hosts.some((one) =>
        one.startsWith('*.') ? `.${host}`.endsWith(one.slice(1)) : host === one,
      );
    for (const { url } of examples) expect(asked(new URL(url).hostname), url).toBe(true);
  });

  it.each(all)('$id has rows that say where they were seen, and functions that exist', ({ id }) => {
    const { takes, places: own } = places[id];
    for (const place of Object.values(own)) {
      for (const { seenOn } of place.where) expect(seenOn).not.toBe('');
      const fields: FieldRows[] = Object.values(place.fields);
      for (const row of fields.flatMap(({ rows }) => rows)) {
        expect(row.seenOn, row.css).not.toBe('');
        if (row.match !== undefined) expect(() => new RegExp(row.match ?? '', 'u')).not.toThrow();
        if (typeof row.take === 'object' && 'named' in row.take) {
          expect(takes, row.css).toHaveProperty(row.take.named);
        }
      }
    }
  });

  // The test's DOM allows it, browsers do not: the row would be dropped in silence.
  it.each(all)('$id has no :has inside a :has', ({ id }) => {
    const selectors = JSON.stringify(places[id].places).match(/"css":"(?:[^"\\]|\\.)*"/gu) ?? [];
    expect(selectors.length).toBeGreaterThan(10);
    for (const css of selectors) {
      const depths: boolean[] = [];
      for (const [, inner, open] of css.matchAll(/(:has\()|(\()|\)/gu)) {
        if (inner) expect(depths, css).not.toContain(true);
        if (inner || open) depths.push(Boolean(inner));
        else depths.pop();
      }
    }
  });

  it('is null for what is no address', () => {
    for (const url of ['', 'vk.com/feed', 'javascript:alert(1)']) expect(networkOf(url)).toBeNull();
    expect(networkOf('https://vk.com/feed')).toBe(networks.vk);
  });
});

describe('saved pages', () => {
  const pages = savedPages();

  it.each(all)('$id has some', ({ id }) => {
    expect(pages.filter(({ network }) => network === id).length).toBeGreaterThan(2);
  });

  // A missing .json fails: what is expected is written by a person, never by the test.
  it.each(pages)('$name reads as expected', ({ html, expected, ...options }) => {
    expect(expected, 'the expected .json is missing').not.toBeNull();
    expect(readHtml(html, options)).toEqual(expected);
  });
});
