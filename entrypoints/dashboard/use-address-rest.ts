import { useEffect, useState } from 'react';

const current = () => location.hash.split('/').slice(1).join('/');

/** What follows the page's id in the address (`#communities/brief/…`); '' for the page itself. */
export function useAddressRest(): string {
  const [rest, setRest] = useState(current);
  useEffect(() => {
    const follow = () => setRest(current());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return rest;
}
