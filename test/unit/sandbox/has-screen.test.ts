import { expect, test } from 'vitest';
import { hasScreen } from '../../sandbox/has-screen.ts';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: '1' }, false],
  ['linux', { DISPLAY: ':0', CI: 'false' }, true],
  ['darwin', {}, true],
  ['darwin', { CI: 'true' }, false],
  ['win32', {}, true],
] as const)('on %s with %o: %s', (platform, env, expected) => {
  expect(hasScreen(platform, env)).toBe(expected);
});
