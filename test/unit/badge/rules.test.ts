import { describe, expect, it } from 'vitest';
import { badgeOf, type Waiting } from '../../../utils/badge/rules.ts';

const none: Waiting = { waiting: 0, due: 0, missed: 0, reminders: 0, bursts: 0 };
const of = (some: Partial<Waiting>) => badgeOf({ ...none, ...some });

describe('the number on the icon', () => {
  it('is all that waits, and nothing at all when nothing does', () => {
    expect(of({}).text).toBe('');
    expect(of({ waiting: 3, due: 1, missed: 2, reminders: 4, bursts: 1 }).text).toBe('11');
  });

  it('fits on the icon', () => {
    expect(of({ waiting: 999 }).text).toBe('999');
    expect(of({ waiting: 12_000 }).text).toBe('999+');
  });

  it('is red only for posts that have to be dealt with', () => {
    expect(of({ waiting: 40, reminders: 2, bursts: 1 }).tone).toBe('warn');
    expect(of({ due: 1 }).tone).toBe('bad');
    expect(of({ missed: 1, waiting: 9 }).tone).toBe('bad');
  });
});
