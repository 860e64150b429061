import { useEffect, useState } from 'react';
import { nameOfAuthor } from '../../utils/communities/authors.ts';
import { ask, type Answerer } from '../../utils/messages.ts';
import { usePanel } from './panel-context.ts';

/** With its name, as far as the page or our own notes know one; else the id. */
export async function named(network: string, who: Answerer): Promise<Answerer> {
  if (who.id === null || who.name) return who;
  return { ...who, name: (await nameOfAuthor(network, who.id)) ?? who.id };
}

/** In whose name the answer would go out, asked anew each time the panel is looked at. */
export function useAnswerer(): Answerer | null {
  const { subject, token } = usePanel();
  const [who, setWho] = useState<Answerer | null>(null);
  const { network } = subject;
  useEffect(() => {
    let left = false;
    const look = () =>
      void ask('panel.who', { token })
        .then((told) => named(network, told))
        .then((told) => {
          if (!left) setWho(told);
        })
        // A page that does not answer tells nothing: no line is better than a wrong one.
        .catch(() => undefined);
    look();
    window.addEventListener('focus', look);
    return () => {
      left = true;
      window.removeEventListener('focus', look);
    };
  }, [network, token, subject]);
  return who;
}
