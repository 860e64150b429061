import { expect, it } from 'vitest';
import { makeHold, readMs } from '../../../utils/coach/hold.ts';

const box = {};

it('holds the first press and lets the second through', () => {
  const hold = makeHold();
  expect(hold.decide(box, null, 0)).toBe('pass');
  expect(hold.decide(box, '{name}', 1000)).toBe('hold');
  expect(hold.decide(box, '{name}', 1000 + readMs)).toBe('pass');
  expect(hold.decide(box, '{name}', 9000)).toBe('pass');
});

it('takes a double press for one', () => {
  const hold = makeHold();
  expect(hold.decide(box, '{name}', 1000)).toBe('hold');
  expect(hold.decide(box, '{name}', 999 + readMs)).toBe('too-soon');
});

it('asks again for another reason, another box, and after it was sent', () => {
  const hold = makeHold();
  expect(hold.decide(box, '{name}', 1000)).toBe('hold');
  expect(hold.decide(box, '{city}', 5000)).toBe('hold');
  expect(hold.decide({}, '{city}', 6000)).toBe('hold');
  hold.forget(box);
  expect(hold.decide(box, '{city}', 9000)).toBe('hold');
});
