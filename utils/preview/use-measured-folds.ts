import { useLiveQuery } from 'dexie-react-hooks';
import type { MeasuredFold } from './measured.ts';
import { measuredFolds } from './store.ts';

/** How each network's pages were seen to cut texts here; null of one of which too little was seen. */
export function useMeasuredFolds(): (network: string) => MeasuredFold | null {
  const folds = useLiveQuery(measuredFolds);
  return (network) => folds?.get(network) ?? null;
}
