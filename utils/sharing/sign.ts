import type { SharingFault } from './schema.ts';

/** How one brand stands, as surfaces say it. */
export interface BrandState {
  brand: string;
  title: string;
  on: boolean;
  /** A round with it is under way. */
  working: boolean;
  /** null: there was none yet. */
  lastSuccessAt: number | null;
  fault: SharingFault | null;
  /** Changes that have not reached the server. */
  waiting: number;
  /** Fields with two versions that wait for a person. */
  clashes: number;
}

/**
 * The one small sign of all brands together. `fault`: one of them stands still. `clash`: a person
 * has to choose. `waiting`: changes wait. `working`: a round is under way, or the first is to come.
 */
export interface SyncSign {
  kind: 'fault' | 'clash' | 'waiting' | 'working' | 'step';
  /** Of `fault`: the first cause, and whose. */
  fault: { brand: string; title: string; cause: SharingFault } | null;
  waiting: number;
  clashes: number;
  /** The oldest of the last successes: all that came before it is shared. null: one has none. */
  lastSuccessAt: number | null;
}

/** null: nothing is shared, so there is nothing to show. The worst that is true comes first. */
export function signOf(brands: readonly BrandState[]): SyncSign | null {
  const on = brands.filter((one) => one.on);
  if (on.length === 0) return null;
  const faulty = on.find(({ fault }) => fault !== null);
  const sum = (of: (one: BrandState) => number) => on.reduce((all, one) => all + of(one), 0);
  const said = {
    fault: faulty?.fault ? { brand: faulty.brand, title: faulty.title, cause: faulty.fault } : null,
    waiting: sum(({ waiting }) => waiting),
    clashes: sum(({ clashes }) => clashes),
    lastSuccessAt: on.some(({ lastSuccessAt }) => lastSuccessAt === null)
      ? null
      : Math.min(...on.map(({ lastSuccessAt }) => lastSuccessAt ?? 0)),
  };
  return { kind: kindOf(said, on), ...said };
}

function kindOf(said: Omit<SyncSign, 'kind'>, on: readonly BrandState[]): SyncSign['kind'] {
  if (said.fault) return 'fault';
  if (said.clashes > 0) return 'clash';
  if (on.some(({ working }) => working) || said.lastSuccessAt === null) return 'working';
  return said.waiting > 0 ? 'waiting' : 'step';
}
