import { useEffect } from 'react';

const asked = () => /^#plan\/([0-9a-f-]{36})$/u.exec(location.hash)?.[1] ?? null;
/** What is not drawn by then is not in the list: it was deleted, or stands too far ahead. */
const drawnWithin = 10_000;

/**
 * `#plan/<uuid>`, as a reminder links to it: the post is brought into sight and gets the focus as
 * soon as the list has drawn it, which reads its rows by itself.
 */
export function useAskedPost(): void {
  useEffect(() => {
    const uuid = asked();
    if (!uuid) return;
    const find = () => {
      const row = document.getElementById(`plan-${uuid}`);
      if (!row) return;
      end();
      // A reload must not jump again.
      history.replaceState(null, '', '#plan');
      row.scrollIntoView({ block: 'center' });
      row.focus({ preventScroll: true });
    };
    const drawing = new MutationObserver(find);
    const late = setTimeout(() => end(), drawnWithin);
    const end = () => {
      clearTimeout(late);
      drawing.disconnect();
    };
    drawing.observe(document.body, { childList: true, subtree: true });
    find();
    return end;
  }, []);
}
