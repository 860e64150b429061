import { Footprints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';

/**
 * In every empty state that waits for a first community: the way to the first steps. Without
 * `onOpen` it is a link in the dashboard; other surfaces open a tab.
 */
export function FirstStepsLink({ onOpen }: { onOpen?: () => void }) {
  const { t } = useTranslation();
  return onOpen ? (
    <Button kind="primary" icon={<Footprints />} onClick={onOpen}>
      {t('first:name')}
    </Button>
  ) : (
    <ButtonLink kind="primary" icon={<Footprints />} href="#welcome">
      {t('first:name')}
    </ButtonLink>
  );
}
