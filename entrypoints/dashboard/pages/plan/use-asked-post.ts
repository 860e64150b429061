import { useEffect, useRef } from 'react';

const asked = () => /^#plan\/([0-9a-f-]{36})$/u.exec(location.hash)?.[1] ?? null;

/**
 * `#plan/<uuid>`, as a reminder links to it: the post is brought into sight and gets the focus.
 * `ready`: the plan is drawn.
 */
export function useAskedPost(ready: boolean): void {
  const wanted = useRef(asked());
  useEffect(() => {
    const uuid = wanted.current;
    if (!ready || !uuid) return;
    wanted.current = null;
    // A reload must not jump again.
    history.replaceState(null, '', '#plan');
    const row = document.getElementById(`plan-${uuid}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [ready]);
}
