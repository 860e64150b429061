import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { NetworkAccess } from '../../../components/network-access.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { listHealth, listProblems } from '../../../utils/health/store.ts';
import { ask } from '../../../utils/messages.ts';
import { hostsOf, networks, titleOf, wholeHostsOf } from '../../../utils/networks/index.ts';
import type { Network } from '../../../utils/networks/network.ts';
import type { TeachAsk } from '../../../utils/teachings/asking.ts';
import { acceptLoss, accessTo, originsOf, watchAccess } from '../../../utils/site-access.ts';
import { PageHead } from '../page-head.tsx';
import { beginTeaching } from '../teach.ts';
import { Covers } from './covers.tsx';
import { NetworkHealth } from './network-health.tsx';
import { Teachings } from './teachings.tsx';

/** `#networks/covers` leads to the covers (a cover's mark does). */
const asked = () => (location.hash.startsWith('#networks/covers') ? 'covers' : 'access');

/** Where Groupmate may work, and what is known of the networks' covers. */
export function Networks() {
  const { t } = useTranslation();
  const [view, setView] = useState<'access' | 'covers'>(asked);
  return (
    <>
      <PageHead title={t('dashboard:nav.networks')} text={t('dashboard:network.intro')} />
      <Tabs
        label={t('dashboard:nav.networks')}
        value={view}
        tabs={[
          { value: 'access', label: t('covers:networks') },
          { value: 'covers', label: t('covers:title') },
        ]}
        onChange={setView}
      >
        {view === 'covers' ? <Covers /> : <NetworkList />}
      </Tabs>
    </>
  );
}

/** One permission a network, given and withdrawn here. */
function NetworkList() {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const health = useLiveQuery(() => listHealth(Date.now()));
  const problems = useLiveQuery(() => listProblems());
  const toast = useToasts();
  async function teach(wish: TeachAsk) {
    const why = await beginTeaching(wish);
    if (why) toast({ text: t(why) });
  }
  return (
    <>
      <Card className="divide-y divide-line px-4 py-1">
        {Object.values(networks).map((network) => (
          <section key={network.id} data-network={network.id}>
            <NetworkSwitch network={network}>
              <NetworkHealth
                title={titleOf(network, i18n.language)}
                health={health?.find((one) => one.network === network.id)}
                problems={problems?.filter((one) => one.network === network.id) ?? []}
                now={now}
                onTeach={(wish) => void teach(wish)}
              />
            </NetworkSwitch>
          </section>
        ))}
      </Card>
      <p className="mt-3 max-w-2xl text-sm text-muted">{t('dashboard:network.promise')}</p>
      <Teachings />
    </>
  );
}

interface NetworkSwitchProps {
  network: Network;
  /** Shown while any of it is allowed. */
  children: ReactNode;
}

function NetworkSwitch({ network, children }: NetworkSwitchProps) {
  const { i18n } = useTranslation();
  const [access, setAccess] = useState<Awaited<ReturnType<typeof accessTo>> | null>(null);

  const look = useCallback(async () => setAccess(await accessTo(network)), [network]);

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

  const granted = access?.granted ?? [];
  return (
    <>
      <NetworkAccess
        title={titleOf(network, i18n.language)}
        hosts={hostsOf(network)}
        granted={wholeHostsOf(granted)}
        missing={wholeHostsOf(access?.missing ?? [])}
        onChange={change}
      />
      {granted.length > 0 && children}
    </>
  );
}
