import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import { readPassingId } from '../../utils/text/passing-id.ts';
import { readHtml } from '../tools/read.ts';
import { savedPages } from './saved-pages.ts';

const { twitch } = networks;

describe('Twitch', () => {
  it.each([
    ['https://www.twitch.tv/TeplyHleb/schedule', 'teplyhleb'],
    ['https://www.twitch.tv/popout/TeplyHleb/chat', 'teplyhleb'],
    ['https://www.twitch.tv/popout/teplyhleb/reward-queue', null],
    ['https://www.twitch.tv/ab', null],
  ])('%s is the channel %s', (url, community) => {
    expect(pageOf(url)).toMatchObject({ community });
  });

  it('keeps neither a stream nor a line: none has an id that lasts', () => {
    const pages = savedPages().filter(({ network }) => network === 'twitch');
    const read = pages.map((page) => readHtml(page.html, page));
    const posts = read.flatMap((one) => one.posts);
    const lines = read.flatMap((one) => one.comments);
    expect(posts).toHaveLength(1);
    expect(posts.map(({ id }) => twitch.ownerOf(id))).toEqual([null]);
    expect(lines.length).toBeGreaterThan(3);
    for (const { id, postId } of lines) {
      expect(readPassingId(id)?.owner, id).toBe('gorodskoysad');
      expect(twitch.ownerOf(postId ?? ''), id).toBeNull();
    }
  });

  it('makes addresses of logins alone', () => {
    expect(twitch.ownerUrl('teplyhleb')).toBe('https://www.twitch.tv/teplyhleb');
    expect(twitch.ownerUrl('settings')).toBeNull();
    expect(twitch.isLastingId('TeplyHleb')).toBe(false);
  });
});
