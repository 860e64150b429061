import { expect, it } from 'vitest';
import { makeSharing } from '../../../entrypoints/page-rest/sharing.ts';
import type { Mark } from '../../../utils/messages.ts';

const mark = (key: string, more: Partial<Mark> = {}): Mark => ({
  ...{ feature: 'comment-mark', place: 'comment', key, label: 'Waits for an answer: 3 h.' },
  parts: [{ text: '3 h', tone: 'warn', icon: 'clock' }],
  ...more,
});

it('marks stay what they are, and what two of them say alike is one', () => {
  const share = makeSharing();
  const shared = [mark('1'), mark('2'), mark('3', { parts: [{ text: '4 h', tone: 'warn' }] })].map(
    (one) => share(one),
  );
  expect(shared).toEqual([
    mark('1'),
    mark('2'),
    mark('3', { parts: [{ text: '4 h', tone: 'warn' }] }),
  ]);
  expect(shared[0]?.parts).toBe(shared[1]?.parts);
  expect(shared[0]?.parts).not.toBe(shared[2]?.parts);
});

it('words are never taken for a list that is written so', () => {
  const share = makeSharing();
  const parts: Mark['parts'] = [{ text: 'x', tone: 'plain' }];
  share(mark('1', { parts }));
  expect(share(mark('2', { label: JSON.stringify(parts) })).label).toBe(JSON.stringify(parts));
  expect(share(mark(JSON.stringify(parts), { press: 'claim-community' }))).toMatchObject({
    key: JSON.stringify(parts),
    press: 'claim-community',
  });
});
