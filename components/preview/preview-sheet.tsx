import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { PreviewDesk, type PreviewDeskProps } from './preview-desk.tsx';

export type { ShareAddress } from './preview-desk.tsx';

interface PreviewSheetProps extends PreviewDeskProps {
  open: boolean;
  onClose: () => void;
}

/** A roomy window with the post in every network that one wants to see, side by side. */
export function PreviewSheet({ open, onClose, ...desk }: PreviewSheetProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      size="whole"
      title={t('preview:sheet.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {open && <PreviewDesk {...desk} />}
    </Dialog>
  );
}
