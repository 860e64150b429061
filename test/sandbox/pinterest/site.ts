import type { Site } from '../site.ts'; export const pinterestSite = (): Site => ({ id: 'pinterest', hosts: [], reset: () => undefined, handle: () => null });
