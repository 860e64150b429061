import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SampleBanner } from '../../components/sample-banner.tsx';
import { TrySampleButton } from '../../components/try-sample-button.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import { ask } from '../../utils/messages.ts';

// The database is loaded only when something is pressed: the first picture does not wait for it.
const store = () => import('../../utils/sample/store.ts');

/** Marks, alarms and the popup's own record follow. */
const tellAll = () => ask('ui.changed', { what: 'communities' }).catch(() => undefined);

/** Below the first steps: what a day looks like with a client. */
export function TrySample() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [busy, setBusy] = useState(false);
  async function add() {
    const { addSample, sampleLanguage } = await store();
    await addSample(sampleLanguage(i18n.language), Date.now());
    await tellAll();
  }
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-4">
      <p className="min-w-0 flex-1 basis-40 text-sm text-muted">{t('sample:look')}</p>
      <TrySampleButton
        busy={busy}
        onTry={() => {
          setBusy(true);
          void add()
            .catch(() => toast({ text: t('sample:failed') }))
            .finally(() => setBusy(false));
        }}
      />
    </div>
  );
}

/** While the sample is there. `onAsk`: where the person says what becomes of their own rows. */
export function SampleHere({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [busy, setBusy] = useState(false);
  async function remove() {
    const { removeSample } = await store();
    if (await removeSample('ask')) await tellAll();
    else onAsk();
  }
  return (
    <SampleBanner
      busy={busy}
      onRemove={() => {
        setBusy(true);
        void remove()
          .catch(() => toast({ text: t('sample:failed') }))
          .finally(() => setBusy(false));
      }}
    />
  );
}
