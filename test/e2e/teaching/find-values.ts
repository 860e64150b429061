import type { NetworkId, Parse, Place, PlaceName, Row } from '../../../utils/networks/network.ts';
import { places as allPlaces } from '../../../utils/networks/places.ts';
import { findPlaces, ownOf } from '../../../utils/page/find.ts';
import { readField, readPlace, type ReadContext } from '../../../utils/page/read.ts';

/**
 * Built for the page by `build.ts`: where on the page as it is a person sees the values of a field.
 * The changed page has the same elements at the same paths.
 */
export interface Value {
  key: string;
  /** From the root element down, by the number of the child. */
  path: number[];
  /** What stands there, to be sure that the changed page has the same there. */
  says: string;
  /** The row that read it: what is built otherwise has another one. */
  row: string;
}

/** Our marks stand in the one page and not in the other. */
const isOurs = (element: Element) => element.localName === 'div' && element.shadowRoot !== null;

function pathOf(element: Element): number[] {
  const path: number[] = [];
  for (let at = element; at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].filter((one) => !isOurs(one)).indexOf(at));
  return path;
}

/** Can it be hit with the pointer at its middle? */
function isSeen(element: Element): boolean {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return false;
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (hit === element || element.contains(hit));
}

const ways = (parse: Parse): Row['take'][] =>
  parse === 'url'
    ? [{ attribute: 'href' }]
    : ['text', 'own-text', { attribute: 'aria-label' }, { attribute: 'title' }];

/** The innermost elements of the place that show the value. */
function showing(scope: Element, place: Place, name: string, context: ReadContext): Element[] {
  const rows = place.fields[name];
  const reading = readPlace(scope, place, context);
  const wanted = reading.key === null ? undefined : reading.fields[name];
  if (!rows || wanted?.state !== 'read') return [];
  const says = (element: Element, take: Row['take']) => {
    const own = { ...rows, rows: [{ css: ':scope', seenOn: '', take }] };
    const found = readField(own, ownOf(element, undefined), place, context);
    if (found.state !== 'read') return false;
    if (typeof found.value !== 'number' || typeof wanted.value !== 'number')
      return found.value === wanted.value;
    const apart = Math.abs(found.value - wanted.value);
    return apart <= (found.precision ?? 0) + (wanted.precision ?? 0);
  };
  const own = ownOf(scope, rows.anywhere ? undefined : place.except);
  const inside = own.all('*').filter((element) => !element.closest('head, script, style, svg'));
  // The same figure may stand there twice: the one that the rows meant.
  const meant = rows.rows
    .filter(({ css }) => !css.startsWith(':scope'))
    .flatMap(({ css }) => own.first(css) ?? []);
  const near = (element: Element) =>
    meant.some((one) => one.contains(element) || element.contains(one));
  for (const take of ways(rows.parse)) {
    const all = inside.filter((element) => says(element, take));
    const found = all.some(near) ? all.filter(near) : all;
    const inner = found.filter(
      (element) => !found.some((other) => other !== element && element.contains(other)),
    );
    const seen = inner.filter(isSeen);
    if (seen.length > 0) return seen;
  }
  return [];
}

/** For a place as a whole: what stands in it closest to its own edge. */
function partOf(scope: Element): Element[] {
  const depth = (element: Element) => {
    let steps = 0;
    for (let at: Element | null = element; at && at !== scope; at = at.parentElement) steps += 1;
    return steps;
  };
  return [scope, ...scope.querySelectorAll('*')]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 40 && height > 8 && !element.closest('svg, button, script');
    })
    .sort((a, b) => depth(a) - depth(b))
    .slice(0, 12)
    .filter(isSeen);
}

function values(network: NetworkId, name: PlaceName, field: string | null, most: number): Value[] {
  const { takes, places } = allPlaces[network];
  const place = places[name] as Place | undefined;
  if (!place) return [];
  const context: ReadContext = {
    takes,
    lang: document.documentElement.lang || 'en',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now(),
    baseUrl: location.href,
  };
  const found: Value[] = [];
  for (const scope of findPlaces(document, place)) {
    if (found.length >= most) break;
    const reading = readPlace(scope, place, context);
    if (reading.key === null) continue;
    const { key } = reading;
    const [target] = field === null ? partOf(scope) : showing(scope, place, field, context);
    if (!target) continue;
    const row = field === null ? '' : (reading.fields[field]?.row ?? '');
    const says = (target.textContent ?? '').trim().slice(0, 80);
    found.push({ key, path: pathOf(target), says, row });
  }
  scrollTo(0, 0);
  return found;
}

(globalThis as { groupmateValues?: typeof values }).groupmateValues = values;
