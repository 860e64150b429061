import { expect, it } from 'vitest';
import type { PlanCause } from '../../../utils/plan/schema.ts';
import { lastFill } from '../../../utils/plan/last-fill.ts';

it.each([
  [['opened-by-person'], null],
  [['media-refused', 'opened-by-person'], null],
  [
    ['opened-by-person', 'composer-holds-it', 'left-to-person'],
    { outcome: 'filled', text: true, media: 2 },
  ],
  [['opened-by-person', 'media-refused'], { outcome: 'part', text: true, media: 1 }],
  [['opened-by-person', 'composer-refused'], { outcome: 'part', text: false, media: 0 }],
  [['opened-by-person', 'no-composer'], { outcome: 'no-composer', text: false, media: 0 }],
  [['opened-by-person', 'no-access'], { outcome: 'no-access', text: false, media: 0 }],
  [['opened-by-person', 'tab-closed'], { outcome: 'no-page', text: false, media: 0 }],
  [['saved'], null],
] as const)('the journal %s says %o', (causes, end) => {
  const journal = (causes as readonly PlanCause[]).map((cause) => {
    const note = cause === 'media-refused' ? '1/2 · b.png' : null;
    return { at: 0, from: null, to: 'due' as const, cause, note };
  });
  expect(lastFill({ journal, media: ['a', 'b'] })).toEqual(end);
});
