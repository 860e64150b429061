import { TrySampleButton } from '../../../components/try-sample-button.tsx';
import { useSample } from './use-sample.ts';

/** Stands in empty states; while the sample is there it offers nothing. */
export function TrySample() {
  const { here, busy, add } = useSample();
  return here === false ? <TrySampleButton busy={busy} onTry={add} /> : null;
}
