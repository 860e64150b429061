import type { Site } from '../site.ts'; export const livejournalSite = (): Site => ({ id: 'livejournal', hosts: [], reset: () => undefined, handle: () => null });
