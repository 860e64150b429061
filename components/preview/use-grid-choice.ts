import { useState } from 'react';
import type { PictureGrid, PublishingRules } from '../../utils/networks/publishing.ts';

export interface GridChoice {
  /** The network's rules with the chosen grid in them. */
  rules: PublishingRules;
  /** All that there are, the network's usual one first. */
  grids: readonly PictureGrid[];
  chosen: PictureGrid['kind'];
  choose(kind: PictureGrid['kind']): void;
}

/** Which of a network's ways to show several pictures a preview shows. */
export function useGridChoice(rules: PublishingRules): GridChoice {
  const [kind, choose] = useState<PictureGrid['kind'] | null>(null);
  const grids = [rules.grid, ...(rules.otherGrids ?? [])];
  // What was chosen for another network may be none of this one's.
  const grid = grids.find((one) => one.kind === kind) ?? rules.grid;
  return { rules: { ...rules, grid }, grids, chosen: grid.kind, choose };
}
