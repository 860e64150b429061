import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { ShortcutList } from '../../components/shortcut-list.tsx';
import { shortcutsOf, type BrowserCommand } from '../../utils/shortcuts.ts';

/** Where the browser's people change shortcuts: Firefox opens it itself, Chromium has an address. */
function openBrowserPage(): void {
  const { openShortcutSettings } = browser.commands as Partial<
    Record<'openShortcutSettings', () => Promise<void>>
  >;
  if (openShortcutSettings) void openShortcutSettings.call(browser.commands);
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Under *Settings*: all keys. Looked up anew when one comes back from changing them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<BrowserCommand[] | null>(null);
  useEffect(() => {
    const look = () => void browser.commands.getAll().then(setCommands, () => setCommands([]));
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (!commands) return null;
  return <ShortcutList shortcuts={shortcutsOf(commands)} onChange={openBrowserPage} />;
}
