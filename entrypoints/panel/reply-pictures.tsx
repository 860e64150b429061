import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '../../components/download.ts';
import { Button } from '../../components/ui/button.tsx';
import { mediaBy } from '../../utils/media/store.ts';
import { usePanel } from './panel-context.ts';
import { PanelFrame } from './panel-frame.tsx';

/**
 * The text is in, but the box does not show all of the template's pictures: they are handed over to
 * be attached by hand, through the network's own button.
 */
export function ReplyPictures({ ids, attached }: { ids: readonly string[]; attached: number }) {
  const { t } = useTranslation();
  const { close } = usePanel();
  const pictures = useLiveQuery(() => mediaBy(ids), [ids]);
  return (
    <PanelFrame
      title={t('templates:attach.title')}
      footer={
        <Button kind="primary" autoFocus className="flex-1" onClick={close}>
          {t('templates:attach.done')}
        </Button>
      }
    >
      <p className="text-sm text-muted">{t('templates:attach.text')}</p>
      {attached > 0 && (
        <p className="text-sm">{t('advice:attached', { count: attached, whole: ids.length })}</p>
      )}
      <ul className="flex flex-col gap-2">
        {pictures?.map(({ id, name, bytes }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <Button size="small" icon={<Download />} onClick={() => download(bytes, name)}>
              {t('templates:attach.save')}
            </Button>
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
