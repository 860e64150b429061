import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced, type Pace } from '../../utils/pace.ts';

let [begun, ended, most, atOnce] = [0, 0, 0, 0];
let took = 0;
let fails = false;
const failed = vi.fn();
let pace: Pace;

async function work(): Promise<void> {
  begun++;
  most = Math.max(most, ++atOnce);
  await new Promise((on) => setTimeout(on, took));
  atOnce--;
  ended++;
  if (fails) throw new Error('the disk is gone');
}

beforeEach(() => {
  vi.useFakeTimers();
  [begun, ended, most, atOnce, took, fails] = [0, 0, 0, 0, 3000, false];
  failed.mockClear();
  pace = paced(work, failed);
});
afterEach(() => {
  pace.stop();
  vi.useRealTimers();
});

describe('asking for what takes long', () => {
  it('begins at once, and after three seconds of work rests thirty', async () => {
    pace.changed();
    expect(begun).toBe(1);
    await vi.advanceTimersByTimeAsync(3000);
    pace.changed();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(begun).toBe(1);
    await vi.advanceTimersByTimeAsync(1100);
    expect(begun).toBe(2);
  });

  it('asks once for however many changes, never two at a time, and the last one counts', async () => {
    for (let n = 0; n < 50; n++) {
      pace.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect([begun, ended, most]).toEqual([1, 1, 1]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([begun, ended, most]).toEqual([2, 2, 1]);
    // Nothing has changed since.
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toBe(2);
  });

  it('does not let the person wait: now is now, or as soon as what is asked has ended', async () => {
    pace.changed();
    await vi.advanceTimersByTimeAsync(1000);
    pace.now();
    expect(begun).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(begun).toBe(2);
    await vi.advanceTimersByTimeAsync(3000);
    pace.now();
    expect(begun).toBe(3);
    expect(most).toBe(1);
  });

  it('tells of what failed and asks again at the next change', async () => {
    fails = true;
    pace.changed();
    await vi.advanceTimersByTimeAsync(3000);
    expect(failed).toHaveBeenCalledOnce();
    fails = false;
    pace.changed();
    await vi.advanceTimersByTimeAsync(40_000);
    expect([begun, ended]).toEqual([2, 2]);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('asks and tells nothing once it was stopped', async () => {
    fails = true;
    pace.changed();
    pace.stop();
    pace.changed();
    pace.now();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toBe(1);
    expect(failed).not.toHaveBeenCalled();
  });
});
