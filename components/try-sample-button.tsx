import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button.tsx';

/** On empty states: what this looks like when there is something in it. */
export function TrySampleButton({ busy, onTry }: { busy: boolean; onTry: () => void }) {
  const { t } = useTranslation();
  return (
    <Button icon={<FlaskConical />} disabled={busy} onClick={onTry}>
      {t('sample:try')}
    </Button>
  );
}
