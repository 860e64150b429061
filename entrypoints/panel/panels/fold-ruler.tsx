import { PhonePreviewPanel } from './phone-preview.tsx';

/** Beside the network's own composer: what is being written there, as a phone will show it. */
export function FoldRuler() {
  return <PhonePreviewPanel />;
}
