import { describe, expect, it } from 'vitest';
import { signOf } from '../../../utils/checklist/unread.ts';
import type { HealthSign } from '../../../utils/health/schema.ts';

const sign = (over: Partial<HealthSign>): HealthSign => ({
  ...{ network: 'vk', place: 'community', gone: false, lost: [], works: [] },
  ...{ since: null, missedUrl: null },
  ...over,
});

describe('why a row is not read', () => {
  const followers = sign({ lost: ['followers'] });
  it('is the sign of the field that it comes from', () => {
    expect(signOf('members', 'vk', [followers])).toBe(followers);
    expect(signOf('er', 'vk', [followers])).toBeNull();
    expect(signOf('reach', 'vk', [followers])).toBeNull();
  });
  it('is of its own network', () => {
    expect(signOf('members', 'ok', [followers])).toBeNull();
  });
  it('is a lost place, whatever the field', () => {
    const posts = sign({ place: 'post', gone: true });
    expect(signOf('likes', 'vk', [followers, posts])).toBe(posts);
    const messages = sign({ place: 'message', gone: true });
    expect(signOf('waiting', 'vk', [messages])).toBe(messages);
  });
  it('is not another field of the same place', () => {
    expect(signOf('likes', 'vk', [sign({ place: 'post', lost: ['views'] })])).toBeNull();
  });
});
