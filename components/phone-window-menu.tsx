import { Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { phones, type PhoneWidth } from '../utils/preview/phones.ts';
import { Menu } from './ui/menu.tsx';

interface PhoneWindowMenuProps {
  onOpen: (width: PhoneWidth) => void;
}

/** Opens a page in a window as wide as one of the phones. */
export function PhoneWindowMenu({ onOpen }: PhoneWindowMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      label={t('phone:window.open')}
      icon={<Smartphone />}
      actions={phones.map(({ width, models }) => ({
        label: t('phone:window.width', { width, models }),
        icon: <Smartphone />,
        run: () => onOpen(width),
      }))}
    />
  );
}
