import type { Field, FieldRows, Place, Row, Values, Parse } from '../../networks/network.ts';
import type { Own } from '../find.ts';
import { readField, type ReadContext } from '../read.ts';
import type { Example } from './field.ts';
import { ancestorsIn, selectorsOf } from './selectors.ts';

interface Scene {
  place: Place;
  rows: FieldRows;
  scopes: readonly Element[];
  context: ReadContext;
  ownIn(scope: Element): Own;
}

const none: Row = { css: ':scope', take: 'present', seenOn: '' };
/** The button around a figure stands at most so high above it. */
const highest = 3;

/**
 * A network may draw no digits for zero, and says by a named function how an empty button looks.
 * Where the taught rows read nothing, that function is asked of the button around the figure: the
 * same element in places that have the figure, one in each.
 */
export function zeroRows(
  examples: readonly Example[],
  taught: readonly Row[],
  scene: Scene,
): Row[] {
  const silences = [
    ...new Set(
      scene.rows.rows.flatMap(({ take, css }) =>
        typeof take === 'object' && 'named' in take && !css.startsWith(':scope') ? take.named : [],
      ),
    ),
  ];
  const read = (row: readonly Row[], scope: Element): Field<Values[Parse]> =>
    readField({ ...scene.rows, rows: row }, scene.ownIn(scope), scene.place, scene.context);
  const left = scene.scopes.filter((scope) => read(taught, scope).state !== 'read');
  if (silences.length === 0 || left.length === 0) return [];
  let best: { row: Row; read: number; cost: number } = { row: none, read: 0, cost: Infinity };
  for (const { scope, target } of examples) {
    const around = [target, ...ancestorsIn(target, scope)].slice(0, highest + 1);
    for (const at of around) {
      for (const { css, cost } of selectorsOf(at, scope, scene.context.baseUrl).slice(0, 30)) {
        const own = scene.ownIn(scope).all(css);
        if (own.length !== 1 || own[0] !== at) continue;
        if (scene.scopes.some((each) => scene.ownIn(each).all(css).length > 1)) continue;
        for (const named of silences) {
          const row: Row = { css, take: { named }, seenOn: 'taught' };
          // Of a figure that is drawn it must say nothing, or the same.
          const here = read([row], scope);
          const there = read(taught, scope);
          if (here.state === 'read' && here.value !== there.value) continue;
          const more = left.filter((each) => read([row], each).state === 'read').length;
          if (more > best.read || (more === best.read && more > 0 && cost < best.cost)) {
            best = { row, read: more, cost };
          }
        }
      }
    }
  }
  return best.read > 0 ? [best.row] : [];
}
