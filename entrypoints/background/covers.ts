import type { CoverProtocol } from '../../utils/cover-messages.ts';
import { asShares, ruleFor, zonesOf } from '../../utils/covers/rules.ts';
import { coversOf } from '../../utils/covers/store.ts';
import { words } from './words.ts';
import type { Handlers } from './requests.ts';
import { sameNetwork } from './same-network.ts';

/** What stands where on a cover that a page shows. */
export const coverHandlers: Pick<Handlers, keyof CoverProtocol> = {
  async 'page.cover'({ network, width, height }, { url }) {
    sameNetwork(url, network);
    const own = await coversOf(network);
    const known = width > 0 && height > 0;
    const rule = known ? ruleFor(own, { width, height }) : own[0];
    if (!rule) return null;
    const size = known ? { width, height } : { width: rule.width, height: rule.height };
    const t = await words();
    return {
      zones: asShares(size, zonesOf(size, rule)),
      words: {
        phone: t('covers:phone'),
        desktop: t('covers:desktop'),
        more: t('covers:more'),
      },
    };
  },
};
