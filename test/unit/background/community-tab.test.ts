import { describe, expect, it } from 'vitest';
import { hasComposer } from '../../../entrypoints/background/community-tab.ts';

const telegram = {
  network: 'telegram',
  id: '-1001005640892',
  screenName: 'gorodskoy_sad',
  url: 'https://t.me/s/gorodskoy_sad',
};
const vk = { network: 'vk', id: '-7', screenName: 'sad', url: 'https://vk.com/sad' };

describe('where a post is written', () => {
  it.each([
    [vk, 'https://vk.com/club7', true],
    [vk, 'https://vk.ru/sad', true],
    [vk, 'https://vk.com/drugoy', false],
    // The public pages show the channel and have no box; a thread and a dialogue have another one.
    [telegram, 'https://t.me/s/gorodskoy_sad', false],
    [telegram, 'https://web.telegram.org/a/#-1001005640892', true],
    [telegram, 'https://web.telegram.org/k/#-1005640892', true],
    [telegram, 'https://web.telegram.org/k/#@gorodskoy_sad', true],
    [telegram, 'https://web.telegram.org/a/#-1001005640892_12', false],
    [telegram, 'https://web.telegram.org/a/#700200', false],
  ])('%o at %s: %s', (community, url, shows) => {
    expect(hasComposer(url, community)).toBe(shows);
  });
});
