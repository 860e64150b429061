import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * For a list whose rows go when something in them is pressed: the focus would fall to the page's
 * body with them. It goes on to the first button of the row that then stands there, else to
 * `heading`. `ids`: of the rows, in their order. What is given back belongs to the list's element.
 */
export function useFocusOn(ids: readonly string[], heading?: RefObject<HTMLElement | null>) {
  const list = useRef<HTMLUListElement>(null);
  /** The row that has the focus. React tells of no blur when it takes a row away itself. */
  const held = useRef<string | null>(null);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = ids;
    const gone = held.current;
    if (gone === null || ids.includes(gone)) return;
    held.current = null;
    const row = list.current?.children[Math.min(was.indexOf(gone), ids.length - 1)];
    (row?.getElementsByTagName('button')[0] ?? heading?.current)?.focus();
  });
  return {
    ref: list,
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLUListElement>) => {
      const at = [...currentTarget.children].findIndex((row) => row.contains(target));
      held.current = ids[at] ?? null;
    },
    onBlur: () => {
      held.current = null;
    },
  };
}
