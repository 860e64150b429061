import type { Site } from '../site.ts';
export function okSite(): Site { return { id: 'ok', hosts: ['ok.ru'], reset: () => undefined, handle: () => null }; }
