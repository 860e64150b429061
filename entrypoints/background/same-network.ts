import { networkOf } from '../../utils/networks/index.ts';

/** A script on one network's page must not write readings of another. */
export function sameNetwork(url: string, network: string): void {
  if (networkOf(new URL(url))?.id !== network) throw new Error('The page is of another network.');
}
