import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button.tsx';
import { Dialog } from './ui/dialog.tsx';

interface ConfirmProps {
  open: boolean;
  title: string;
  /** What exactly will be gone, one line each. */
  goes: readonly string[];
  /** A sentence after it: what follows, what stays. */
  note: string;
  /** The word of the button that does it. */
  doIt: string;
  /** Instead of the button: why it cannot be done now. */
  refused?: ReactNode;
  onDo: () => void;
  onClose: () => void;
}

/** Asks before something that has no way back, and says what goes. */
export function Confirm(props: ConfirmProps) {
  const { open, title, goes, note, doIt, refused, onDo, onClose } = props;
  const { t } = useTranslation();
  return (
    <Dialog open={open} title={title} closeLabel={t('common:close')} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {refused ? (
          <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-warn">
            {refused}
          </p>
        ) : (
          <>
            <div>
              <p className="mb-1.5">{t('day:forget.goes')}</p>
              <ul className="flex list-disc flex-col gap-1 pl-5">
                {goes.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <p className="text-muted">{note}</p>
          </>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t(refused ? 'common:close' : 'common:cancel')}</Button>
          {!refused && (
            <Button kind="danger" className="border-bad!" onClick={onDo}>
              {doIt}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
