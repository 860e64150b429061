import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { Card } from '../../../components/ui/card.tsx';
import { Switch } from '../../../components/ui/switch.tsx';
import { ask } from '../../../utils/messages.ts';
import { hostsOf, networks, titleOf } from '../../../utils/networks/index.ts';
import type { Network } from '../../../utils/networks/network.ts';
import { acceptLoss, isAllowed, watchAccess, originsOf } from '../../../utils/site-access.ts';
import { PageHead } from '../page-head.tsx';

/** Where Groupmate may work: one permission a network, given and withdrawn here. */
export function Networks() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('dashboard:nav.networks')} text={t('dashboard:network.intro')} />
      <Card className="divide-y divide-line px-4 py-1">
        {Object.values(networks).map((network) => (
          <NetworkSwitch key={network.id} network={network} />
        ))}
      </Card>
      <p className="mt-3 max-w-2xl text-sm text-muted">{t('dashboard:network.promise')}</p>
    </>
  );
}

function NetworkSwitch({ network }: { network: Network }) {
  const { i18n } = useTranslation();
  const [allowed, setAllowed] = useState(false);

  const look = useCallback(async () => setAllowed(await isAllowed(network)), [network]);

  useEffect(() => {
    return watchAccess(() => void look());
  }, [look]);

  // Nothing may be awaited before the request: the browser wants it in the press itself.
  const change = (wanted: boolean) => {
    const origins = originsOf(network);
    void (wanted ? browser.permissions.request(origins) : browser.permissions.remove(origins))
      // Switched off here it is no loss that the popup would have to tell.
      .then((done) => (done && !wanted ? acceptLoss({ [network.id]: { granted: [] } }) : undefined))
      .then(() => ask('ui.networks', {}))
      .catch(() => undefined)
      .then(look);
  };

  return (
    <Switch
      label={titleOf(network, i18n.language)}
      hint={hostsOf(network).join(', ')}
      checked={allowed}
      onChange={change}
    />
  );
}
