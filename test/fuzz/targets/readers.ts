import fc from 'fast-check';
import { networks } from '../../../utils/networks/index.ts';
import type { NetworkId } from '../../../utils/networks/network.ts';
import { isWebAddress } from '../../../utils/text/links-to.ts';
import { HOSTILE, carries, change, counts, wrongZeros, type Cut } from '../../networks/mutating.ts';
import { readings, type PlaceReading } from '../../networks/readings.ts';
import { savedPages, type SavedPage } from '../../networks/saved-pages.ts';
import { parsed } from '../../networks/shared-pages.ts';
import { readingsNear } from '../near.ts';
import { hostileTexts } from '../../unit/hostile/hostile.ts';
import { isMoment, must, target } from '../target.ts';

/** The readers of every network on its saved pages, changed here and there. */
interface Case {
  page: string;
  cuts: (Cut & { at: number })[];
  /** Only what the changes can reach is read; one case in sixteen, and each kept one, reads all. */
  near?: boolean;
}
interface Kept extends SavedPage {
  document: Document;
  elements: Element[];
  first: PlaceReading[];
}

const pages = new Map<string, Kept>();
function pageOf(name: string): Kept {
  const known = pages.get(name);
  if (known) return known;
  const page = savedPages().find((one) => one.name === name);
  must(page !== undefined, `${name} is kept`);
  const document = parsed(page.html);
  const elements = [...document.body.querySelectorAll('*')];
  const kept = { ...page, document, elements, first: readings(document, page) };
  pages.set(name, kept);
  return kept;
}

const cut = fc.record({
  at: fc.nat(100_000),
  how: fc.nat(4),
  attribute: fc.nat(12),
  text: fc.oneof(
    fc.constantFrom(...HOSTILE, ...hostileTexts),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.nat(3000).map((count) => '1 '.repeat(count)),
  ),
});
const longest: Record<string, number> = { url: 2000, text: 50_000 };

function whole({ place, key, fields }: PlaceReading): void {
  must(key.length > 0 && key.length <= 120, `${place}: a key of ${key.length} letters`);
  for (const [name, { value, state, precision }] of Object.entries(fields)) {
    const where = `${place} ${key} ${name}`;
    must((state === 'read') === (value !== null), `${where}: ${state}, and ${String(value)}`);
    must((value === null) === (precision === null), `${where}: its precision`);
    if (typeof value === 'number') {
      must(Number.isFinite(value) && value >= 0, `${where} is ${value}`);
      if (name === 'date') must(isMoment(value), `${where} is no moment`);
    }
    if (typeof value !== 'string') continue;
    must(value.isWellFormed(), `${where} has half a sign`);
    must(value.length <= (longest[name] ?? 50_000), `${where} is too long`);
    if (/url$/iu.test(name)) must(isWebAddress(value), `${where} leads to ${value}`);
  }
}

const reader = (id: NetworkId) =>
  target<Case>({
    name: `read-${id}`,
    cases: () =>
      fc.record({
        page: fc.constantFrom(
          ...savedPages()
            .filter(({ network }) => network === id)
            .map(({ name }) => name),
        ),
        cuts: fc.array(cut, { minLength: 1, maxLength: 5 }),
        near: fc.nat(15).map((die) => die > 0),
      }),
    holds({ page: name, cuts, near }) {
      const { document, elements, first, ...page } = pageOf(name);
      const around: Element[] = [];
      const asked = cuts.flatMap(({ at, ...how }) => {
        const element = elements[at % elements.length];
        return element ? { element, how, carried: carries(element) } : [];
      });
      const undo = asked.map(({ element, how, carried }) => {
        // Before it is taken away.
        if (element.parentElement) around.push(element.parentElement);
        return change(element, how, carried);
      });
      try {
        const read = near ? readingsNear(document, page, around) : readings(document, page);
        read.forEach(whole);
        const known = new Set(first.map(({ place, key }) => `${place} ${key}`));
        const wrong = wrongZeros(counts(read), counts(first), known);
        must(wrong.length === 0, `zero for unknown: ${wrong.map(([where]) => where).join(', ')}`);
      } finally {
        for (const back of undo.reverse()) back?.();
      }
    },
  });

export const readers = (Object.keys(networks) as NetworkId[]).map(reader);
