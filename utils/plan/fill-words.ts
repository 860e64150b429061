import type { FillOutcome } from '../messages.ts';

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
