/** Whether a window would be seen by a person: not on a build machine, nor without a display. */
export function hasScreen(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env['CI'] && env['CI'] !== 'false') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
