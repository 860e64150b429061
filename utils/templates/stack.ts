import { slotOf } from './syntax.ts';

const opening = /^\s*\{([^{}\n]+)\}\s*[,!.:—-]*\s*/u;

/**
 * Several templates as one reply, each under the one before. Only the first calls the person by
 * name: "Анна, …" twice in a reply reads like a machine.
 */
export function stacked(bodies: readonly string[]): string {
  return bodies
    .map((body, place) => {
      const found = place > 0 ? opening.exec(body) : null;
      if (!found || slotOf(found[1] ?? '')?.name !== 'name') return body.trim();
      const rest = body.slice(found[0].length).trim();
      // What begins with a placeholder is left: nobody knows what letter it will begin with.
      return rest.charAt(0).toUpperCase() + rest.slice(1);
    })
    .filter(Boolean)
    .join('\n');
}
