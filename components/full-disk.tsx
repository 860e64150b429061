import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isFull } from '../utils/opening/rules.ts';
import { useToasts } from './ui/toast.tsx';

/** Says what to do when a save that no place of its own waited for found no room on the disk. */
export function FullDisk() {
  const { t } = useTranslation();
  const toast = useToasts();
  useEffect(() => {
    const listen = (event: PromiseRejectionEvent) => {
      if (isFull(event.reason)) toast({ text: t('faults:noRoom') });
    };
    window.addEventListener('unhandledrejection', listen);
    return () => window.removeEventListener('unhandledrejection', listen);
  }, [t, toast]);
  return null;
}
