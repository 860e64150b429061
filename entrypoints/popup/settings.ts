import { useEffect, useState } from 'react';
import { readSettings, watchSettings, type Settings } from '../../utils/settings.ts';

/** The settings, followed as they change; null while they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
