import { useLiveQuery } from 'dexie-react-hooks';
import { Copy } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { NetworkAccess } from '../../../components/network-access.tsx';
import { ProblemList } from '../../../components/problem-list.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { communityByKey } from '../../../utils/communities/store.ts';
import { countProblems, listHealth, listProblems } from '../../../utils/health/store.ts';
import { keyInfos } from '../../../utils/keys/store.ts';
import { ask } from '../../../utils/messages.ts';
import { hostsOf, networks, titleOf, wholeHostsOf } from '../../../utils/networks/index.ts';
import type { Network } from '../../../utils/networks/network.ts';
import type { TeachAsk } from '../../../utils/teachings/asking.ts';
import { acceptLoss, accessTo, originsOf, watchAccess } from '../../../utils/site-access.ts';
import { listTeachings } from '../../../utils/teachings/store.ts';
import { PageHead } from '../page-head.tsx';
import { beginTeaching } from '../teach.ts';
import { Covers } from './covers.tsx';
import { NetworkHealth } from './network-health.tsx';
import { NetworkKeys } from './network-keys.tsx';
import { copyReport } from './network-report.ts';
import { NetworkTeachings } from './network-teachings.tsx';
import { Problems } from './problems.tsx';
import { Teachings } from './teachings.tsx';

/** `#networks/covers` leads to the covers (a cover's mark does), `#problems` to what failed. */
type View = 'access' | 'covers' | 'problems';
const addresses: Record<View, string> = {
  access: 'networks',
  covers: 'networks/covers',
  problems: 'problems',
};
const asked = (): View => {
  if (location.hash.startsWith('#problems')) return 'problems';
  return location.hash.startsWith('#networks/covers') ? 'covers' : 'access';
};

/** Where Groupmate may work and how it does there, the networks' covers, and what failed. */
export function Networks() {
  const { t } = useTranslation();
  const [view, setView] = useState<View>(asked);
  const count = useLiveQuery(() => countProblems());
  useEffect(() => {
    const follow = () => setView(asked());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <PageHead title={t('dashboard:nav.networks')} text={t('dashboard:network.intro')} />
      <Tabs
        label={t('dashboard:nav.networks')}
        value={view}
        tabs={[
          { value: 'access', label: t('covers:networks') },
          { value: 'covers', label: t('covers:title') },
          {
            value: 'problems',
            label: t('dashboard:nav.problems'),
            ...(count ? { count } : {}),
          },
        ]}
        onChange={(next) => {
          // Each view has its address: a link to one that is open already works too.
          location.hash = addresses[next];
        }}
      >
        {view === 'access' ? <NetworkList /> : view === 'covers' ? <Covers /> : <Problems />}
      </Tabs>
    </>
  );
}

/** One card a network: its permission, how it is read, what was taught, keys, what failed. */
function NetworkList() {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const health = useLiveQuery(() => listHealth(Date.now()));
  const problems = useLiveQuery(() => listProblems());
  const teachings = useLiveQuery(() => listTeachings());
  const keys = useLiveQuery(async () =>
    Promise.all(
      (await keyInfos()).map(async (info) => ({
        info,
        community: (await communityByKey(info.community))?.name ?? info.community,
      })),
    ),
  );
  const toast = useToasts();
  async function teach(wish: TeachAsk) {
    const why = await beginTeaching(wish);
    if (why) toast({ text: t(why) });
  }
  async function copy(of: Parameters<typeof copyReport>[0]) {
    const copied = await copyReport(of).catch(() => false);
    toast({ text: t(copied ? 'health:copied' : 'common:notCopied') });
  }
  // Not known yet is not "nothing was read".
  if (!health || !problems) return <Skeleton rows={6} />;
  const ours = problems.filter(({ network }) => network === null);
  return (
    <>
      <Card className="divide-y divide-line px-4 py-1">
        {Object.values(networks).map((network) => {
          const { id } = network;
          const taught = teachings?.filter((one) => one.network === id) ?? [];
          const own = {
            health: health.find((one) => one.network === id),
            problems: problems.filter((one) => one.network === id),
            keys: keys?.filter(({ info }) => info.network === id) ?? [],
          };
          const isQuiet =
            !own.health && own.problems.length + own.keys.length + taught.length === 0;
          const title = titleOf(network, i18n.language);
          return (
            <section key={id} data-network={id} aria-label={title}>
              <NetworkSwitch
                network={network}
                always={<NetworkTeachings teachings={taught} now={now} />}
              >
                <NetworkHealth
                  title={title}
                  health={own.health}
                  problems={own.problems}
                  now={now}
                  onTeach={(wish) => void teach(wish)}
                >
                  <NetworkTeachings teachings={taught} now={now} />
                  <NetworkKeys keys={own.keys} />
                </NetworkHealth>
                {!isQuiet && <CopyReport title={title} onCopy={() => void copy(network)} />}
              </NetworkSwitch>
            </section>
          );
        })}
      </Card>
      <p className="mt-3 max-w-2xl text-sm text-muted">{t('dashboard:network.promise')}</p>
      {ours.length > 0 && (
        <section className="mt-8" data-network="ours">
          <h2 className="mb-2 text-lg font-semibold">{t('health:ours')}</h2>
          <ProblemList problems={ours.slice(0, 3)} now={now} />
          <CopyReport title="Groupmate" onCopy={() => void copy('ours')} />
        </section>
      )}
      <Teachings />
    </>
  );
}

/** For whoever mends Groupmate: what the text holds is said beside the button. */
function CopyReport({ title, onCopy }: { title: string; onCopy: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap items-center gap-x-2 pt-1 pb-3 text-sm text-muted">
      <Button
        size="small"
        kind="quiet"
        className="-ml-2.5"
        icon={<Copy />}
        aria-label={`${t('health:copy')}: ${title}`}
        onClick={onCopy}
      >
        {t('health:copy')}
      </Button>
      {t('health:copyHint')}
    </p>
  );
}

interface NetworkSwitchProps {
  network: Network;
  /** Shown while any of it is allowed. */
  children: ReactNode;
  /** Shown while none is: what the person made stays theirs. */
  always: ReactNode;
}

function NetworkSwitch({ network, children, always }: NetworkSwitchProps) {
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
      {granted.length > 0 ? children : access && always}
    </>
  );
}
