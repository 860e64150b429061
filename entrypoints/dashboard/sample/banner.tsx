import { SampleBanner } from '../../../components/sample-banner.tsx';
import { SampleOwnDialog } from '../../../components/sample-own-dialog.tsx';
import { useSample } from './use-sample.ts';

/** Above every page while the sample is there. */
export function SampleHere() {
  const { here, busy, asked, remove, leave } = useSample();
  if (!here) return null;
  return (
    <div className="mb-4">
      <SampleBanner busy={busy} onRemove={() => remove()} />
      <SampleOwnDialog
        own={asked}
        onKeep={() => remove('keep')}
        onRemove={() => remove('remove')}
        onClose={leave}
      />
    </div>
  );
}
