import { Layers, Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DraftFields } from '../utils/plan/form.ts';
import { Button } from './ui/button.tsx';

/** Goes on with what is written: for many communities at once, or again and again. */
export type Further = (way: 'many' | 'repeat', fields: DraftFields) => void;

interface FurtherWaysProps {
  /** There are several communities. */
  many: boolean;
  fields: DraftFields;
  onFurther: Further;
}

/** Two quiet ways on below the form; nothing that is written is lost on them. */
export function FurtherWays({ many, fields, onFurther }: FurtherWaysProps) {
  const { t } = useTranslation();
  return (
    <div className="-mx-2 -my-1 flex flex-wrap gap-1">
      {many && (
        <Button
          size="small"
          kind="quiet"
          icon={<Layers />}
          onClick={() => onFurther('many', fields)}
        >
          {t('many:open')}
        </Button>
      )}
      <Button
        size="small"
        kind="quiet"
        icon={<Repeat />}
        onClick={() => onFurther('repeat', fields)}
      >
        {t('repeats:open')}
      </Button>
    </div>
  );
}
