import { useEffect, useState } from 'react';

/** What the popup asks this page to open: `#communities/tasks`, `#communities/rows/<community>`. */
export type AskedDialog = { what: 'tasks' } | { what: 'rows'; community: string } | null;

function asked(): AskedDialog {
  if (location.hash === '#communities/tasks') return { what: 'tasks' };
  const [, community] = /^#communities\/rows\/(.+)$/u.exec(location.hash) ?? [];
  if (community === undefined) return null;
  try {
    return { what: 'rows', community: decodeURIComponent(community) };
  } catch {
    // A broken address asks for nothing.
    return null;
  }
}

/** The dialog that the address names, or the person opened here; null: none. */
export function useAskedDialog(): [AskedDialog, (open: AskedDialog) => void] {
  const [open, setOpen] = useState(asked);
  useEffect(() => {
    const follow = () => setOpen(asked());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [
    open,
    (next) => {
      // Closed, it is not opened again by a reload.
      if (!next) history.replaceState(null, '', '#communities');
      setOpen(next);
    },
  ];
}
