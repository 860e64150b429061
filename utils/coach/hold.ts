/**
 * Held back once, then let through. A reason is what was asked about; the same reason in the same
 * box is not asked about again until the box was sent or emptied.
 */
export interface Hold {
  /** `hold`: this is the first press. `too-soon`: the same press still, or too quick to have read. */
  decide(box: object, reason: string | null, at: number): 'pass' | 'hold' | 'too-soon';
  /** Was sent, or holds nothing any more: the next text there is asked about anew. */
  forget(box: object): void;
}

/** A double press is one decision: nobody reads a sentence in less. Milliseconds. */
export const readMs = 500;

export function makeHold(): Hold {
  const asked = new WeakMap<object, { reason: string; at: number }>();
  return {
    decide(box, reason, at) {
      if (reason === null) return 'pass';
      const before = asked.get(box);
      if (before?.reason === reason) return at - before.at < readMs ? 'too-soon' : 'pass';
      asked.set(box, { reason, at });
      return 'hold';
    },
    forget: (box) => void asked.delete(box),
  };
}
