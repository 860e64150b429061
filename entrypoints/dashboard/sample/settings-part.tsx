import { useTranslation } from 'react-i18next';
import { SampleOwnDialog } from '../../../components/sample-own-dialog.tsx';
import { TrySampleButton } from '../../../components/try-sample-button.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { useSample } from './use-sample.ts';

/** Under *Settings*: puts the sample in, or takes it out. */
export function SampleSettings() {
  const { t } = useTranslation();
  const { here, busy, asked, add, remove, leave } = useSample();
  if (here === undefined) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t('sample:title')}</h2>
      <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4">
        <p className="min-w-0 flex-1 basis-64 text-muted">{t('sample:text')}</p>
        {here ? (
          <Button disabled={busy} onClick={() => remove()}>
            {t('sample:remove')}
          </Button>
        ) : (
          <TrySampleButton busy={busy} onTry={add} />
        )}
      </Card>
      <SampleOwnDialog
        own={asked}
        onKeep={() => remove('keep')}
        onRemove={() => remove('remove')}
        onClose={leave}
      />
    </section>
  );
}
