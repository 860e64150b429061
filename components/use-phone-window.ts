import { useTranslation } from 'react-i18next';
import type { PhoneOpened } from '../utils/phone-messages.ts';
import type { PhoneWidth } from '../utils/preview/phones.ts';
import { useToasts } from './ui/toast.tsx';

/** Opens an address as a phone, and says where that did not go as it should. */
export function usePhoneWindow(
  open: (url: string, width: PhoneWidth) => Promise<PhoneOpened | null>,
): (url: string, width: PhoneWidth) => void {
  const { t } = useTranslation();
  const toast = useToasts();
  return (url, width) =>
    void open(url, width).then((opened) => {
      if (!opened) toast({ text: t('phone:window.failed') });
      else if (!opened.asPhone) toast({ text: t('phone:window.asDesktop') });
    });
}
