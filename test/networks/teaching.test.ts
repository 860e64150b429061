import { describe, expect, it } from 'vitest';
import { networkIds } from '../../utils/networks/ids.ts';
import type { Place, PlaceName } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { isSafeMatch, isStructural } from '../../utils/teachings/rules.ts';
import { realFeed, realTelegram, realX, savedPages } from './saved-pages.ts';
import { teachAgain, teachPlace, type Outcome } from './teaching-help.ts';

/**
 * Every name that the shipped rows of one field rest on is changed in a copy of each saved page; a
 * person points at the value, at most three times; the taught rows alone must read it again.
 */
const pages = [...savedPages(), realFeed(), ...realTelegram(), ...realX()].filter(
  (page) => page !== null,
);
const seen = new Set(['text', 'count', 'date', 'url']);

function sum(outcomes: readonly (Outcome | null)[]) {
  const all = outcomes.filter((one) => one !== null);
  return {
    values: all.reduce((total, { values }) => total + values, 0),
    again: all.reduce((total, { again }) => total + again, 0),
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
    const results = fieldsOf(network).map(({ place, field }) => ({
      name: `${place}.${field}`,
      ...sum(own.map((page) => teachAgain(page, place, field))),
    }));
    const tried = results.filter(({ values }) => values > 0);
    const failed = tried.filter(({ values, again }) => again < values * 0.95);
    for (const { rows } of tried) {
      for (const { css, match } of rows) {
        expect(isStructural(css), css).toBe(true);
        expect(match === undefined || isSafeMatch(match), match).toBe(true);
      }
    }
    if (network === 'vk') expect(failed).toEqual([]);
    expect(tried.length - failed.length, failed.map(({ name }) => name).join()).toBeGreaterThan(7);
  });
});

describe('a post that is taught again', () => {
  it.each(['vk', 'x', 'youtube'])('%s', { timeout: 120_000 }, (network) => {
    // Named functions of X's post page and of YouTube's player look for the old names themselves.
    const own = pages.filter(
      (page) => page.network === network && !/post-page|watch|short\.html/.test(page.name),
    );
    const outcomes = own.map((page) => ({ page: page.name, outcome: teachPlace(page, 'post') }));
    const tried = outcomes.filter(
      ({ outcome }) => outcome !== null && outcome.left < outcome.values,
    );
    expect(tried.length).toBeGreaterThan(0);
    for (const { page, outcome } of tried) {
      expect(outcome?.again ?? 0, page).toBeGreaterThanOrEqual((outcome?.values ?? 1) * 0.95);
      for (const { css, match } of outcome?.rows ?? []) {
        expect(isStructural(css), css).toBe(true);
        expect(match === undefined || isSafeMatch(match), match).toBe(true);
      }
    }
  });
});
