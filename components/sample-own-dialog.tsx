import { useTranslation } from 'react-i18next';
import type { OwnInSample } from '../utils/sample/schema.ts';
import { Button } from './ui/button.tsx';
import { Dialog } from './ui/dialog.tsx';

interface SampleOwnDialogProps {
  /** null: closed. */
  own: OwnInSample | null;
  onKeep: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks what becomes of what the person made in the sample's communities. */
export function SampleOwnDialog({ own, onKeep, onRemove, onClose }: SampleOwnDialogProps) {
  const { t } = useTranslation();
  const { plan = 0, templates = 0, notes = 0, reminders = 0, other = 0 } = own ?? {};
  const lines = [
    ...(plan > 0 ? [t('sample:own.plan', { count: plan })] : []),
    ...(templates > 0 ? [t('sample:own.templates', { count: templates })] : []),
    ...(notes > 0 ? [t('sample:own.notes', { count: notes })] : []),
    ...(reminders > 0 ? [t('sample:own.reminders', { count: reminders })] : []),
    ...(other > 0 ? [t('sample:own.other', { count: other })] : []),
  ];
  return (
    <Dialog
      open={own !== null}
      title={t('sample:own.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        <div>
          <p className="mb-1.5">{t('sample:own.text')}</p>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <p className="text-muted">{t('sample:own.keeps')}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="danger" className="border-bad!" onClick={onRemove}>
            {t('sample:own.remove')}
          </Button>
          <Button kind="primary" onClick={onKeep}>
            {t('sample:own.keep')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
