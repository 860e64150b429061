import { CircleHelp, Footprints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { Card } from '../../components/ui/card.tsx';

/** Under *Settings*: the way back to the first steps, and to help. */
export function FirstAndHelp() {
  const { t } = useTranslation();
  return (
    <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4">
      <p className="min-w-0 flex-1 basis-64 text-muted">{t('first:inSettings')}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink icon={<Footprints />} href="#welcome">
          {t('first:name')}
        </ButtonLink>
        <ButtonLink icon={<CircleHelp />} href="#help">
          {t('help:title')}
        </ButtonLink>
      </div>
    </Card>
  );
}
