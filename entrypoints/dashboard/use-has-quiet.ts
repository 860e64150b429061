import { useEffect, useState } from 'react';
import { readSettings, watchSettings } from '../../utils/settings.ts';

/** Has the person quiet hours? Only then a reminder can be urgent. */
export function useHasQuiet(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    void readSettings().then(({ quiet }) => setHas(quiet !== null));
    return watchSettings(({ quiet }) => setHas(quiet !== null));
  }, []);
  return has;
}
