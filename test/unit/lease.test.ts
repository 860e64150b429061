import { beforeEach, expect, it } from 'vitest';
import { db } from '../../utils/db.ts';
import { giveLease, leaseMs, takeLease } from '../../utils/lease.ts';

const now = Date.UTC(2026, 10, 21, 9);
beforeEach(() => db.facts.clear());

it('one of many that ask at once gets it', async () => {
  const owners = Array.from({ length: 20 }, (_, n) => `worker ${n}`);
  const got = await Promise.all(owners.map((owner) => takeLease('a', owner, now)));
  expect(got.filter(Boolean).length).toBe(1);
  expect(await takeLease('b', 'other', now)).toBe(true);
});

it('is free again when given back, and only its holder gives it back', async () => {
  await takeLease('a', 'one', now);
  await giveLease('a', 'other');
  expect(await takeLease('a', 'other', now + 1)).toBe(false);
  await giveLease('a', 'one');
  expect(await takeLease('a', 'other', now + 1)).toBe(true);
});

it('is taken over from the dead after 30 seconds, and from before a clock was set back', async () => {
  await takeLease('a', 'dead', now);
  expect(await takeLease('a', 'other', now + leaseMs - 1)).toBe(false);
  expect(await takeLease('a', 'other', now + leaseMs)).toBe(true);
  expect(await takeLease('a', 'third', now - leaseMs)).toBe(true);
});

it('a dead one that wakes does not take the lease of who came after', async () => {
  await takeLease('a', 'dead', now);
  await takeLease('a', 'other', now + leaseMs);
  await giveLease('a', 'dead');
  expect(await takeLease('a', 'third', now + leaseMs + 1)).toBe(false);
});
