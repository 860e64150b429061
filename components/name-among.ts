import { networkWord } from '../utils/networks/index.ts';

interface Named {
  name: string;
  network: string;
}

/**
 * A community's name in a list: with its network where the list holds several, because the same
 * shop has the same name in all of them.
 */
export function nameAmong(one: Named, all: readonly Named[], language: string): string {
  const several = all.some(({ network }) => network !== one.network);
  return several ? `${one.name} · ${networkWord(one.network, language)}` : one.name;
}
