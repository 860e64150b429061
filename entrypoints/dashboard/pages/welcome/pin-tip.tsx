import { useEffect, useState } from 'react';
import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';

/** Where the browser tells that the icon lies hidden behind its own menu: how to have it in sight. */
export function PinTip() {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const look = () => {
      // Not every browser knows; then nothing is said.
      const { getUserSettings } = browser.action as Partial<typeof browser.action>;
      if (!getUserSettings) return;
      void browser.action
        .getUserSettings()
        .then(({ isOnToolbar }) => setHidden(isOnToolbar === false))
        .catch(() => undefined);
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (!hidden) return null;
  return (
    <p className="flex items-start gap-2.5 px-1 text-sm text-muted">
      <Pin className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
      {t('first:pin')}
    </p>
  );
}
