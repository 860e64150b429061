import { describe, expect, it } from 'vitest';
import { networkIds } from '../../utils/networks/ids.ts';
import type { Place, PlaceName, Row } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { isWord } from '../../utils/page/teach/tokens.ts';
import { isSafeMatch, isStructural } from '../../utils/teachings/rules.ts';
import { realFeed, realPin, realTelegram, realX, savedPages } from './saved-pages.ts';
import { teachAgain, teachPlace, type Outcome } from './teaching-help.ts';
import { belowTheBar, taughtAgain, unbreakable } from './teaching-table.ts';

/**
 * Every name that the shipped rows of one field rest on is changed in a copy of each page; a person
 * points at the value, at most three times; the taught rows must read it again.
 */
const shared = [realFeed(), realPin(), ...realTelegram(), ...realX()].filter(
  (page) => page !== null,
);
const pages = [...savedPages(), ...shared];
const seen = new Set(['text', 'count', 'date', 'url']);

/** Never what a build step made up, never what stands in the page for people to read. */
function expectPlain(rows: readonly Row[]) {
  for (const { css, match } of rows) {
    expect(isStructural(css), css).toBe(true);
    expect(match === undefined || isSafeMatch(match), match).toBe(true);
    const classes = css.replaceAll(/\[[^\]]*\]/g, '').match(/\.[\w-]+/g) ?? [];
    expect(
      classes.filter((name) => !isWord(name.slice(1))),
      css,
    ).toEqual([]);
    expect(css).not.toMatch(/\[(?:aria-|title|alt|placeholder)[a-z-]*[*^$]?=|[^\x20-\x7e]/);
  }
}

function sum(outcomes: readonly (Outcome | null)[]) {
  const all = outcomes.filter((one) => one !== null);
  const total = (of: 'values' | 'left' | 'again') => all.reduce((so, one) => so + one[of], 0);
  return {
    values: total('values'),
    left: total('left'),
    again: total('again'),
    rows: all.flatMap(({ rows }) => rows),
  };
}
const fieldsOf = (network: (typeof networkIds)[number]) =>
  (Object.entries(places[network].places) as [PlaceName, Place][])
    .filter(([name]) => name === 'post' || name === 'comment' || name === 'community')
    .flatMap(([place, { fields }]) =>
      Object.entries(fields)
        .filter(([, { parse }]) => seen.has(parse))
        .map(([field]) => ({ place, field })),
    );

describe('a field that is taught again', () => {
  it.each(networkIds)('%s', { timeout: 240_000 }, (network) => {
    const own = pages.filter((page) => page.network === network);
    const results = fieldsOf(network)
      .map(({ place, field }) => ({
        name: `${place}.${field}`,
        ...sum(own.map((page) => teachAgain(page, place, field))),
      }))
      .filter(({ values }) => values > 0);
    for (const { rows } of results) expectPlain(rows);
    const names = (of: typeof results) => of.map(({ name }) => name).sort();
    const whole = results.filter(({ left, values }) => left * 2 >= values);
    const broken = results.filter((one) => !whole.includes(one));
    const again = broken.filter(({ values, again }) => again >= values * 0.95);
    const wanted = Object.entries(taughtAgain[network]).flatMap(([place, fields]) =>
      fields.split(' ').map((field) => `${place}.${field}`),
    );
    expect(names(again)).toEqual(wanted.sort());
    expect(names(whole), 'the shipped rows still read').toEqual(
      Object.keys(unbreakable[network] ?? {}).sort(),
    );
    expect(names(broken.filter((one) => !again.includes(one)))).toEqual(
      Object.keys(belowTheBar[network] ?? {}).sort(),
    );
  });
});

describe('a post that is taught again', () => {
  const own = pages.filter(
    (page) => ['vk', 'x', 'youtube'].includes(page.network) || shared.includes(page),
  );
  const outcomes = own.map((page) => ({ page: page.name, outcome: teachPlace(page, 'post') }));

  it('on every page of VK, X and YouTube, and on every real page', () => {
    const tried = outcomes.filter(({ outcome }) => outcome !== null);
    expect(tried.length).toBeGreaterThan(17);
    const lost = tried.filter(({ outcome }) => {
      const { values = 0, left = 0, again = 0 } = outcome ?? {};
      return left * 2 >= values || again < values * 0.95;
    });
    expect(lost.map(({ page }) => page)).toEqual([]);
    for (const { outcome } of tried) expectPlain(outcome?.rows ?? []);
  });

  it('says which pages hold no post', () => {
    const without = outcomes.filter(({ outcome }) => outcome === null).map(({ page }) => page);
    expect(without.filter((page) => page !== 'metascraper-channel')).toEqual([
      'vk/members-list.html',
      'vk/messenger-classic.html',
      'vk/messenger.html',
      'youtube/studio-comments.html',
      'youtube/watch-half-swapped.html',
    ]);
  });
});
