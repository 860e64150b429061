import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { healthOf, signsOf } from '../../utils/health/rules.ts';
import { withReport } from '../../utils/health/report.ts';
import { healthReport } from '../../utils/health/schema.ts';
import type { HealthDay, HealthReport } from '../../utils/health/schema.ts';
import { networkIds } from '../../utils/networks/ids.ts';
import { pageOf } from '../../utils/networks/index.ts';
import type { Place, PlaceName } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { findPlaces, readPlace } from '../../utils/page/read.ts';
import { pageWith } from '../unit/health/page-count.ts';
import { savedPages } from './saved-pages.ts';
import type { SavedPage } from './saved-pages.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const counted: readonly PlaceName[] = ['identity', 'community', 'post', 'comment', 'message'];

/** What the page script would tell of a visit to this page. */
function visited(saved: SavedPage, html = saved.html): HealthReport {
  const { document } = parseHTML(html);
  const page = pageOf(saved.url);
  if (!page) throw new Error(`${saved.url} is no network's`);
  const { places: own, takes } = places[page.network];
  const context = {
    takes,
    lang: document.documentElement.getAttribute('lang') ?? 'ru',
    ...{ zone: saved.zone, now: saved.at, baseUrl: saved.url },
  };
  const here = counted.flatMap((name): [PlaceName, Place][] => {
    const place = own[name] as Place | undefined;
    return place?.kinds.includes(page.kind) ? [[name, place]] : [];
  });
  const { health, reports, visit } = pageWith(page, Object.fromEntries(here));
  for (const [name, place] of here) {
    for (const element of findPlaces(document, place)) {
      const what = readPlace(element, place, context);
      if (what.key !== null) health.saw(name, element, what.key, what.fields);
      else if (what.refused !== 'not-here' && ['post', 'comment', 'message'].includes(name)) {
        health.saw(name, element, null, null);
      }
    }
  }
  vi.advanceTimersByTime(5000);
  visit.abort();
  const report = reports.at(-1);
  if (!report) throw new Error(`nothing was read on ${saved.name}`);
  return healthReport.parse(report);
}

/** Signs after so many visits: ten make every field of one post sure. */
function signsAfter(visits: readonly HealthReport[], at: number) {
  const days = new Map<string, HealthDay>();
  visits.forEach((report, i) => {
    for (const count of report.counts) {
      const id = `${count.place} ${count.field}`;
      const again = { ...report, visit: `${report.visit}-${i}` };
      days.set(id, withReport(days.get(id), again, count, '2026-11-20', at + i));
    }
  });
  return signsOf(healthOf([...days.values()], '2026-11-20', at + visits.length));
}

/** Two of VK's pages are cut down to the lists of people that stand over them. */
const cut = ['vk/members-list.html', 'vk/people-lists.html'];
const pages = savedPages().filter(({ name }) => !cut.includes(name));
const ten = <T>(one: T) => Array.from({ length: 10 }, () => one);

/** Pages made to hold what cannot be read, and the one post of an old phone without its counts. */
const gaps: Readonly<Record<string, readonly string[]>> = {
  'ok/group-feed.html': ['reposts', 'comments'],
  'ok/named-group.html': ['likes', 'reposts', 'comments'],
  'vk/mobile-old.html': ['likes'],
};

describe('health of the saved pages', () => {
  it.each(networkIds)('%s: every page once, and nothing is said to be lost', (id) => {
    const own = pages.filter(({ network }) => network === id);
    for (const page of own) expect(signsAfter([visited(page)], page.at), page.name).toEqual([]);
    // One after another.
    expect(
      signsAfter(
        own.map((page) => visited(page)),
        own[0]?.at ?? 0,
      ),
    ).toEqual([]);
  });

  it.each(pages)('$name is read without a loss, however often it is opened', (saved) => {
    const lost = signsAfter(ten(visited(saved)), saved.at).flatMap((sign) => sign.lost);
    expect(lost).toEqual(gaps[saved.name] ?? []);
  });

  const saved = (name: string) => {
    const found = pages.find((one) => one.name === name);
    if (!found) throw new Error(`no page ${name}`);
    return found;
  };

  it.each([
    ['telegram/channel-list.html', /tgme_widget_message_views/gu, ['views']],
    ['vk/react-wall.html', /post_footer_action_like/gu, ['likes']],
    ['x/profile-english.html', /data-testid="(?:un)?like"/gu, ['likes']],
  ])('%s without %s has lost %s', (name, attribute, lost) => {
    const page = saved(name);
    const mangled = page.html.replace(attribute, 'data-x="gone"');
    expect(mangled).not.toBe(page.html);
    const visits = [...ten(visited(page)), ...ten(visited(page, mangled))];
    expect(signsAfter(visits, page.at)).toMatchObject([{ place: 'post', gone: false, lost }]);
    // Mended: three things that are read again are enough.
    expect(signsAfter([...visits, ...ten(visited(page)).slice(0, 3)], page.at)).toEqual([]);
  });

  it('of posts whose numbers are gone the posts themselves are lost', () => {
    const page = saved('vk/react-post.html');
    const mangled = page.html.replace(/data-post-id/gu, 'data-other');
    const [first] = signsAfter(ten(visited(page, mangled)), page.at);
    expect(first).toMatchObject({ place: 'post', gone: true });
  });
});
