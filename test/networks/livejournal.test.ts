import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';

const { livejournal } = networks;

describe('addresses of LiveJournal', () => {
  it.each([
    ['https://Gorodskoy-Sad.livejournal.com/', 'gorodskoy_sad', null],
    ['https://users.livejournal.com/-pekar-/12.html', '_pekar_', '_pekar_/12'],
    ['https://community.livejournal.com/ru_pekari/12.html', 'ru_pekari', 'ru_pekari/12'],
    ['https://teplyhleb.livejournal.com/0.html', null, null],
    ['https://www.livejournal.com/12.html', null, null],
    ['https://l-stat.livejournal.com/', null, null],
  ])('%s is of %s, post %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it.each(['gorodskoy_sad', '_pekar_', 'a'])('of %s lead back to it', (name) => {
    expect(pageOf(livejournal.ownerUrl(name) ?? '')).toMatchObject({ community: name });
    const post = `${name}/4980`;
    expect(pageOf(livejournal.postUrl(post))).toMatchObject({ community: name, post });
    expect(livejournal.ownerOf(post)).toBe(name);
  });

  it('are not made of what is no name', () => {
    expect(livejournal.ownerUrl('evil.example/')).toBeNull();
    expect(livejournal.isLastingId('Имя')).toBe(false);
    expect(livejournal.ownerOf('gorodskoy_sad/t5')).toBeNull();
  });
});
