import { useEffect, useState } from 'react';
import { PhoneWindowMenu } from '../../components/phone-window-menu.tsx';
import { usePhoneWindow } from '../../components/use-phone-window.ts';
import { pageOf } from '../../utils/networks/index.ts';
import { openPhoneWindow } from '../../utils/phone-window.ts';
import { currentTab } from './current-tab.ts';

/** Over a network's page: opens that very page as a phone. Elsewhere there is nothing to open. */
export function PhoneHere() {
  const [url, setUrl] = useState<string | null>(null);
  const open = usePhoneWindow(openPhoneWindow);
  useEffect(() => {
    let left = false;
    void currentTab().then((tab) => {
      const page = tab?.url ? pageOf(tab.url) : null;
      // Private messages are nobody's to be shown around.
      if (!left && page && page.kind !== 'messages') setUrl(tab?.url ?? null);
    });
    return () => {
      left = true;
    };
  }, []);
  return url === null ? null : <PhoneWindowMenu onOpen={(width) => open(url, width)} />;
}
