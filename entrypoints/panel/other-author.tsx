import { UserRoundCog } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/ui/button.tsx';
import { usePanel } from './panel-context.ts';
import { PanelFrame } from './panel-frame.tsx';

interface OtherAuthorProps {
  /** In whose name it would go out. */
  name: string;
  /** In whose name the person answers here. */
  community: string;
  busy: boolean;
  onAnyway: () => void;
  onAlways: () => void;
}

/**
 * Told before anything is inserted. *Cancel* has the focus: Enter pressed once too often must not
 * answer in the wrong name.
 */
export function OtherAuthor({ name, community, busy, onAnyway, onAlways }: OtherAuthorProps) {
  const { t } = useTranslation();
  const { close } = usePanel();
  return (
    <PanelFrame
      title={t('talk:other.title')}
      footer={
        <>
          <Button kind="primary" className="flex-1" autoFocus onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button disabled={busy} onClick={onAnyway}>
            {t('talk:other.anyway')}
          </Button>
        </>
      }
    >
      <div role="alert" className="flex gap-3 rounded-md bg-warn-soft px-3.5 py-3 text-warn">
        <span aria-hidden="true" className="[&>svg]:size-5">
          <UserRoundCog />
        </span>
        <div className="flex min-w-0 flex-col gap-1">
          <p className="font-medium break-words">{t('talk:other.says', { name, community })}</p>
          <p>{t('talk:other.nothing')}</p>
        </div>
      </div>
      <Button
        kind="quiet"
        className="h-auto self-start py-1.5 text-left whitespace-normal"
        disabled={busy}
        onClick={onAlways}
      >
        {t('talk:other.always', { name })}
      </Button>
    </PanelFrame>
  );
}
