import { describe, expect, it } from 'vitest';
import type { Community } from '../../../utils/communities/schema.ts';
import { linkWithTags } from '../../../utils/utm/of-link.ts';
import { emptyPreset } from '../../../utils/utm/rules.ts';

const now = Date.UTC(2026, 10, 25, 9);
const community = (id: string, more: Partial<Community> = {}): Community => ({
  uuid: id,
  updatedAt: now,
  updatedBy: 'test',
  network: 'vk',
  id,
  screenName: `pekarnya${id}`,
  name: `Пекарня ${id}`,
  url: `https://vk.com/club${id}`,
  role: 'mine',
  zone: 'Europe/Moscow',
  colour: '#000000',
  denominator: 'views',
  firstSeenAt: now,
  lastSeenAt: now,
  ...more,
});
const preset = (source: string, sites: string[] = []) => ({ ...emptyPreset, source, sites });
const link = 'https://shop.ru/hleb?size=2&utm_source=old#top';

describe('a link with tags', () => {
  it('keeps its own query and end, and takes the day by the community’s clock', () => {
    const utm = { ...preset('{network}'), campaign: '{date}_{community}' };
    expect(linkWithTags(link, 'https://any.org/', [community('1', { utm })], now)?.address).toBe(
      'https://shop.ru/hleb?size=2&utm_source=vk&utm_medium=social&utm_campaign=2026-11-25_pekarnya1#top',
    );
  });

  const first = community('1', { utm: preset('first'), lastSeenAt: now });
  const second = community('2', { utm: preset('second', ['shop.ru']), lastSeenAt: now - 1 });
  const third = community('3', { utm: preset('third'), lastSeenAt: now - 2 });
  const chosen = (own: Community[], page: string) =>
    linkWithTags(link, page, own, now)?.community.id ?? null;

  it('is for the community on whose page it stands', () => {
    expect(chosen([first, second, third], 'https://vk.com/pekarnya3')).toBe('3');
  });

  it('else for the one whose client has the site, else for the one seen last', () => {
    expect(chosen([first, second, third], 'https://any.org/')).toBe('2');
    expect(chosen([third, first], 'https://any.org/')).toBe('1');
  });

  it('is none where no community says how', () => {
    expect(chosen([], 'https://any.org/')).toBeNull();
    expect(chosen([community('4')], 'https://vk.com/pekarnya4')).toBeNull();
    expect(chosen([community('5', { utm: { ...preset(''), medium: '' } })], '')).toBeNull();
  });
});
