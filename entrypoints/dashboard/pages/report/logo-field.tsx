import { useState } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../../components/ui/file-drop.tsx';
import { IconButton } from '../../../../components/ui/icon-button.tsx';
import { logoFrom } from './logo.ts';

interface LogoFieldProps {
  /** A `data:` address; null: none. */
  logo: string | null;
  onChange: (logo: string | null) => void;
}

/** The client's logo: it stays in the report itself. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState(false);
  const take = async (file: File) => {
    const made = await logoFrom(file);
    setWrong(made === null);
    if (made !== null) onChange(made);
  };
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">{t('report:logo')}</span>
      {logo === null ? (
        <FileDrop
          label={t('report:logoTake')}
          hint={t('report:logoHint')}
          accept="image/png,image/jpeg,image/webp"
          onFile={(file) => void take(file)}
        />
      ) : (
        <div className="flex items-center gap-2">
          <img
            src={logo}
            alt={t('report:logo')}
            className="max-h-14 max-w-48 rounded-sm bg-[white] object-contain p-1"
          />
          <IconButton label={t('report:logoRemove')} icon={<X />} onClick={() => onChange(null)} />
        </div>
      )}
      {wrong && (
        <p role="alert" className="text-xs text-bad">
          {t('report:refused.logo')}
        </p>
      )}
    </div>
  );
}
