import { useTranslation } from 'react-i18next';
import { phones, type PhoneWidth } from '../utils/preview/phones.ts';
import { Button } from './ui/button.tsx';

interface PhoneWindowButtonsProps {
  onOpen: (width: PhoneWidth) => void;
}

/** The real page in a window as wide as a phone: one press, one width. */
export function PhoneWindowButtons({ onOpen }: PhoneWindowButtonsProps) {
  const { t } = useTranslation();
  return (
    <div
      role="group"
      aria-label={t('phone:window.open')}
      className="flex flex-1 items-center gap-2"
    >
      <p className="min-w-0 flex-1 text-sm">{t('phone:window.open')}</p>
      {phones.map(({ width, models }) => (
        <Button
          key={width}
          size="small"
          title={models}
          aria-label={t('phone:window.width', { width, models })}
          onClick={() => onOpen(width)}
        >
          {width}
        </Button>
      ))}
    </div>
  );
}
