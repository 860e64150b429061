import type { Site } from '../site.ts'; export const twitchSite = (): Site => ({ id: 'twitch', hosts: [], reset: () => undefined, handle: () => null });
