/**
 * When are two texts the same to a reader? Case, spaces, punctuation, the presentation of emoji and
 * the tracking parts of links change nothing about what a follower reads.
 */

const links = /(?:https?:\/\/|www\.)[^\s<>"«»]+/giu;

/** Parts of an address that only count clicks. */
const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|igshid|igsh|_openstat|from|ref|ref_src)$/iu;

/** The address that a link leads to: without scheme, `www.`, fragment and tracking parts. */
export function bareLink(link: string): string {
  const text = link.replace(/[.,;:!?…)\]}»'"]+$/u, '');
  const url = URL.parse(/^https?:/iu.test(text) ? text : `https://${text}`);
  if (!url) return text.toLowerCase();
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  const path = url.pathname.replace(/\/$/u, '');
  return `${url.host.replace(/^www\./u, '')}${path}${url.search}`.toLowerCase();
}

/**
 * The words of a text as a reader sees them, one space between: '' when it holds none. Letters,
 * digits, links and emoji stay (`ё` reads as `е`); everything else is only how it was typed.
 */
export function fingerprint(text: string): string {
  const found: string[] = [];
  // Links would fall apart with the punctuation: they stand aside as numbered private characters.
  const aside = text.replace(/[\ue000-\uf8ff]/gu, ' ').replace(links, (link) => {
    const nth = String.fromCharCode(0xe000 + (found.length % 0x1900));
    found.push(bareLink(link));
    return ` ${nth} `;
  });
  let next = 0;
  return (
    aside
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ё/gu, 'е')
      // Variation selectors, joiners and skin tones: the same emoji from another keyboard.
      .replace(/[\ufe00-\ufe0f\u200b-\u200d\u2060\u00ad]|\p{Emoji_Modifier}/gu, '')
      .replace(
        /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\ue000-\uf8ff]+/gu,
        ' ',
      )
      .replace(/[\ue000-\uf8ff]/gu, () => found[next++] ?? '')
      .trim()
  );
}

function trigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const letters = [...`  ${text} `];
  for (let at = 0; at + 2 < letters.length; at++) {
    const gram = letters.slice(at, at + 3).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** How alike two fingerprints are, 0 to 1: shared trigrams over all (Dice). Two empty ones: 0. */
export function similarity(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [one, other] = [trigrams(a), trigrams(b)];
  let shared = 0;
  for (const [gram, count] of one) shared += Math.min(count, other.get(gram) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((x, y) => x + y, 0);
  return (2 * shared) / (total(one) + total(other));
}
