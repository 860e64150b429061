import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';

const { facebook } = networks;

describe('addresses of Facebook', () => {
  it.each([
    ['https://www.facebook.com/Teplyi.Hleb', 'teplyihleb', null],
    ['https://www.facebook.com/teplyihleb/posts/pfbid02A', 'teplyihleb', 'teplyihleb_pfbid02A'],
    ['https://www.facebook.com/story.php?story_fbid=12&id=6155', '6155', '6155_12'],
    ['https://www.facebook.com/Hleb-Moskva-1234567890123/', '1234567890123', null],
    ['https://www.facebook.com/groups/7702/permalink/12', 'groups/7702', 'groups/7702_12'],
    ['https://www.facebook.com/profile.php?id=6155&sk=photos', null, null],
    ['https://www.facebook.com/marketplace', null, null],
    ['https://www.facebook.com/%E0%A4%A', null, null],
    ['https://business.facebook.com/latest/inbox/all?asset_id=77', '77', null],
  ])('%s is of %s, post %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it('leaves alone the mobile site, which no fact covers', () => {
    expect(pageOf('https://m.facebook.com/teplyihleb')).toBeNull();
  });

  it('makes addresses of ids, and tells whose a post is', () => {
    expect(facebook.postUrl('6155_pfbid02A')).toBe(
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02A&id=6155',
    );
    expect(facebook.postUrl('teplyihleb_12')).toBe('https://www.facebook.com/teplyihleb/posts/12');
    expect(facebook.postUrl('groups/7_12')).toBe('https://www.facebook.com/groups/7/posts/12');
    expect(facebook.ownerUrl('groups/7')).toBe('https://www.facebook.com/groups/7');
    expect(facebook.ownerUrl('../evil')).toBeNull();
    expect(facebook.ownerOf('groups/hleb.doma_12')).toBe('groups/hleb.doma');
    expect(facebook.ownerOf('12')).toBeNull();
    expect(facebook.isLastingId('groups/7')).toBe(true);
    expect(facebook.isLastingId('groups/hleb.doma')).toBe(false);
    expect(facebook.isLastingId('teplyihleb')).toBe(true);
  });
});
