import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button.tsx';

interface SampleBannerProps {
  /** It is being removed just now. */
  busy: boolean;
  onRemove: () => void;
}

/** Says quietly that what stands here is made up, and takes it away again. */
export function SampleBanner({ busy, onRemove }: SampleBannerProps) {
  const { t } = useTranslation();
  return (
    <aside
      aria-label={t('sample:title')}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-sunken py-1.5 pr-1.5 pl-3 text-sm"
    >
      <FlaskConical className="size-4 shrink-0 text-muted" aria-hidden="true" />
      <p className="min-w-0 flex-1 basis-40">
        <span className="font-medium">{t('sample:title')}.</span>{' '}
        <span className="text-muted">{t('sample:banner')}</span>
      </p>
      <Button size="small" kind="quiet" disabled={busy} onClick={onRemove}>
        {t('sample:remove')}
      </Button>
    </aside>
  );
}
