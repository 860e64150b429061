import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { BookOpen, MonitorSmartphone, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BrandCard } from '../../../../components/sharing/brand-card.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { ask } from '../../../../utils/messages.ts';
import { listAccounts } from '../../../../utils/sharing/accounts.ts';
import type { AccountInfo } from '../../../../utils/sharing/local-schema.ts';
import { brandStates } from '../../../../utils/sharing/shown.ts';
import { PageHead } from '../../page-head.tsx';
import { Clashes } from './clashes.tsx';
import { Connect } from './connect.tsx';
import { Leave } from './leave.tsx';

/** The team's servers: connecting, how each stands, and what was changed on two computers. */
export function SharingPage() {
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const accounts = useLiveQuery(listAccounts);
  const states = useLiveQuery(brandStates);
  /** null: none is open; 'new': one is being connected. */
  const [edited, setEdited] = useState<AccountInfo | 'new' | null>(null);
  const [leaving, setLeaving] = useState<AccountInfo | null>(null);
  /** A round that was asked for here. */
  const [working, setWorking] = useState(false);
  const failed = () => toast({ text: t('sharing:brand.failed') });

  async function syncNow() {
    setWorking(true);
    // How it went stands in the state, which the cards follow.
    await ask('ui.sharing.now', {}).catch(failed);
    setWorking(false);
  }
  async function turn(account: AccountInfo, on: boolean) {
    const answer = await ask('ui.sharing.save', { account: { ...account, on }, password: null });
    if (!answer.saved) failed();
    else if (on) await syncNow();
  }

  if (!accounts || !states) return <Skeleton rows={5} />;
  if (edited) {
    return (
      <Connect
        account={edited === 'new' ? null : edited}
        accounts={accounts}
        onSaved={() => {
          setEdited(null);
          toast({ text: t('sharing:form.saved') });
          void syncNow();
        }}
        onClose={() => setEdited(null)}
      />
    );
  }
  const readme = (
    <p className="flex max-w-prose gap-2 text-sm text-muted">
      <BookOpen aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{t('sharing:readme')}</span>
    </p>
  );
  return (
    <>
      <PageHead title={t('sharing:title')} text={t('sharing:intro')} />
      {accounts.length === 0 ? (
        <Card>
          <EmptyState
            icon={<MonitorSmartphone />}
            title={t('sharing:empty.title')}
            text={t('sharing:empty.text')}
          >
            <Button kind="primary" icon={<Plus />} onClick={() => setEdited('new')}>
              {t('sharing:connect')}
            </Button>
          </EmptyState>
          <div className="border-t border-line px-5 py-3">{readme}</div>
        </Card>
      ) : (
        <div className="flex max-w-3xl flex-col gap-5">
          {/* What waits for the person stands first. */}
          <Clashes me={accounts.map(({ who }) => who)} now={now} />
          {accounts.map((account) => {
            const state = states.find(({ brand }) => brand === account.brand);
            return (
              state && (
                <BrandCard
                  key={account.brand}
                  account={account}
                  state={{ ...state, working: working && account.on }}
                  now={now}
                  onNow={() => void syncNow()}
                  onEdit={() => setEdited(account)}
                  onTurn={(on) => void turn(account, on).catch(failed)}
                  onLeave={() => setLeaving(account)}
                />
              )
            );
          })}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button icon={<Plus />} onClick={() => setEdited('new')}>
              {t('sharing:another')}
            </Button>
          </div>
          {readme}
        </div>
      )}
      <Leave
        account={leaving}
        waiting={states.find(({ brand }) => brand === leaving?.brand)?.waiting ?? 0}
        onLeft={(done) => toast({ text: t(done ? 'sharing:leave.done' : 'sharing:brand.failed') })}
        onClose={() => setLeaving(null)}
      />
    </>
  );
}
