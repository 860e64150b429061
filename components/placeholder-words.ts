import type { TFunction } from 'i18next';
import type { KnownPlaceholder } from '../utils/templates/values.ts';

const words: Record<KnownPlaceholder, string> = {
  name: 'common:placeholder.name',
  community: 'common:placeholder.community',
  daypart: 'common:placeholder.daypart',
  today: 'templates:today',
};

const known = (name: string): name is KnownPlaceholder => Object.hasOwn(words, name);

/** `{name}` has words of ours; `{цена}` is called as the person wrote it. */
export function placeholderName(name: string, t: TFunction): string {
  return known(name) ? t(words[name]) : name;
}
