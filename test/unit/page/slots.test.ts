import { expect, it, vi } from 'vitest';
import { makeSlots, type Wanted } from '../../../entrypoints/page.content/slots.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

/** What stands in the page: only what is pressed. */
const press = vi.hoisted(() => ({ on: (feature: string): void => void feature, slots: 0 }));
vi.mock('../../../utils/page/leftover.ts', () => ({ removeLeftovers: () => undefined }));
vi.mock('../../../utils/page/mark.ts', () => ({
  isOurHost: () => false,
  anchorOf: () => ({}),
  standingOf: () => ({}),
  makeSlot(_standing: unknown, pressed: (feature: string) => void) {
    press.on = pressed;
    press.slots++;
    return { draw: () => undefined, remove: () => undefined, attach: () => undefined };
  },
}));

const guard = makeGuard(
  () => undefined,
  () => ({ network: 'vk', pageKind: null }),
);
const marks = [
  {
    ...{ feature: 'post-insight', place: 'post', key: '-7_1', label: 'Post figures' },
    parts: [{ text: 'ER 1.6%', tone: 'plain' }],
  },
] as unknown as Wanted['marks'];

it('a mark that stands answers the page as it is now, not as it was when it was drawn', () => {
  const slots = makeSlots(guard);
  const element = {} as Element;
  const heard: string[] = [];
  const wish = (visit: string): Wanted => ({
    ...{ place: 'post', element, key: '-7_1', marks, rows: { anchors: [] } },
    pressed: () => void heard.push(visit),
  });
  slots.draw([wish('first')]);
  press.on('post-insight');
  // Another part of the same address: the marks stay, the work on the page begins anew.
  slots.draw([wish('second')]);
  press.on('post-insight');
  expect(heard).toEqual(['first', 'second']);
  expect(press.slots).toBe(1);
});
