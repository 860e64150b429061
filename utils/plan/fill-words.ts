import type { FillOutcome } from '../messages.ts';
import type { PlanItem } from './schema.ts';

/** What a surface says after *Open and fill*. */
export interface FillWords {
  /** Takes `shown` and `total`, both numbers of pictures. */
  key:
    | 'fill:filled'
    | 'fill:already'
    | 'fill:pictures'
    | 'fill:refused'
    | 'fill:noComposer'
    | 'fill:noPage';
  /** The composer does not hold the text: the surface puts it on the clipboard. */
  copy: boolean;
}

export function fillWords({ outcome, text }: Pick<FillOutcome, 'outcome' | 'text'>): FillWords {
  if (outcome === 'filled') return { key: 'fill:filled', copy: false };
  if (outcome === 'already') return { key: 'fill:already', copy: false };
  if (outcome === 'no-composer') return { key: 'fill:noComposer', copy: true };
  if (outcome === 'no-page') return { key: 'fill:noPage', copy: true };
  return text ? { key: 'fill:pictures', copy: false } : { key: 'fill:refused', copy: true };
}

/**
 * How the last filling of an item ended, by its journal; null while it has not. For a surface whose
 * question was lost: Firefox stops a background that has waited for a page half a minute, and the
 * page's report wakes it anew.
 */
export function lastFill({ journal, media }: Pick<PlanItem, 'journal' | 'media'>) {
  for (const { cause, note } of journal.toReversed()) {
    const end = (outcome: FillOutcome['outcome'], text: boolean, shown: number): FillOutcome => ({
      outcome,
      text,
      media: shown,
    });
    if (cause === 'opened-by-person') return null;
    if (cause === 'composer-holds-it') return end('filled', true, media.length);
    if (cause === 'composer-refused') return end('part', false, 0);
    if (cause === 'media-refused') return end('part', true, parseInt(note ?? '', 10) || 0);
    if (cause === 'no-composer') return end('no-composer', false, 0);
    if (cause === 'tab-closed') return end('no-page', false, 0);
  }
  return null;
}
