import { networkWord } from '../networks/index.ts';
import { clockAt } from '../text/zone.ts';
import type { UtmValues } from './rules.ts';

/** Of whom the patterns of a preset speak. */
export interface UtmOwner {
  name: string;
  network: string;
  screenName?: string | null | undefined;
  zone: string;
  rubrics?: readonly { uuid: string; name: string }[] | undefined;
}

/** What the patterns of a preset may name, of a post of this community. */
export function utmValues(owner: UtmOwner, at: number | null, rubric: string | null): UtmValues {
  return {
    date: at === null ? '' : clockAt(at, owner.zone).day,
    community: owner.screenName ?? owner.name,
    // Its name in Latin letters: what counters group by.
    network: networkWord(owner.network, 'en'),
    rubric: owner.rubrics?.find(({ uuid }) => uuid === rubric)?.name ?? '',
  };
}
