import { useEffect, useState } from 'react';
import { changeSettings, readSettings } from '../settings.ts';

/** Where answers to pages for approval go: asked once, then remembered on this computer. */
export function useShareAddress(): { value: string; keep: (address: string) => void } {
  const [value, setValue] = useState('');
  useEffect(() => {
    let left = false;
    void readSettings().then(({ answersTo }) => {
      if (!left) setValue(answersTo);
    });
    return () => {
      left = true;
    };
  }, []);
  return {
    value,
    keep: (address) => {
      setValue(address);
      // Not kept is only asked again.
      void changeSettings({ answersTo: address }).catch(() => undefined);
    },
  };
}
