import type { FillOutcome } from '../messages.ts';
import type { PlanItem } from './schema.ts';

/**
 * How the last filling of an item ended, by its journal; null while it has not. For a surface whose
 * question was lost: Firefox stops a background that has waited for a page half a minute, and the
 * page's report wakes it anew.
 */
export function lastFill({ journal, media }: Pick<PlanItem, 'journal' | 'media'>) {
  for (const { cause, note } of journal.toReversed()) {
    // Kept only where it is not the community itself (background/fill.ts).
    const as = /(?:^| · )as (\S+)$/u.exec(note ?? '')?.[1];
    const end = (outcome: FillOutcome['outcome'], text: boolean, shown: number): FillOutcome => ({
      outcome,
      text,
      media: shown,
      ...(as ? { as } : {}),
    });
    if (cause === 'opened-by-person') return null;
    if (cause === 'composer-holds-it') return end('filled', true, media.length);
    if (cause === 'composer-refused') return end('part', false, 0);
    if (cause === 'media-refused') return end('part', true, parseInt(note ?? '', 10) || 0);
    if (cause === 'other-author') return end('other-author', false, 0);
    if (cause === 'no-composer') return end('no-composer', false, 0);
    if (cause === 'no-access') return end('no-access', false, 0);
    if (cause === 'tab-closed') return end('no-page', false, 0);
  }
  return null;
}
