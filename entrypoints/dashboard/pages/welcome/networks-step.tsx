import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { NetworkTile } from '../../../../components/first-steps/network-tile.tsx';
import type { AccessNow } from '../../../../utils/access/use-access.ts';
import { ask } from '../../../../utils/messages.ts';
import { hostsOf, networks, titleOf } from '../../../../utils/networks/index.ts';
import type { Network } from '../../../../utils/networks/network.ts';
import { originsOf } from '../../../../utils/site-access.ts';

interface NetworksStepProps {
  access: AccessNow | null;
  onChanged: () => Promise<void>;
}

/** One permission a network, each asked for by its own button, and what it is for. */
export function NetworksStep({ access, onChanged }: NetworksStepProps) {
  const { t, i18n } = useTranslation();
  const [refused, setRefused] = useState(false);

  // Nothing may be awaited before the request: the browser wants it in the press itself.
  const allow = (network: Network) => {
    void browser.permissions
      .request(originsOf(network))
      .catch(() => false)
      .then(async (given) => {
        setRefused(!given);
        if (given) await ask('ui.networks', {}).catch(() => null);
      })
      .then(onChanged);
  };
  return (
    <>
      <p className="text-muted">{t('first:networks.why')}</p>
      <p className="mt-1.5 text-muted">{t('first:networks.browserSays')}</p>
      <ul className="mt-4 grid grid-cols-1 gap-2 sm:grid-cols-2">
        {Object.values(networks).map((network) => (
          <NetworkTile
            key={network.id}
            title={titleOf(network, i18n.language)}
            hosts={hostsOf(network)}
            allowed={access && access[network.id].granted.length > 0}
            onAllow={() => allow(network)}
          />
        ))}
      </ul>
      <p role="status" className="mt-3 text-sm text-muted empty:hidden">
        {refused && t('access:refused')}
      </p>
    </>
  );
}
