import { LogOut, Pencil, Power, RefreshCw } from 'lucide-react';
import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SharedAccount } from '../../utils/sharing/schema.ts';
import { signOf, type BrandState } from '../../utils/sharing/sign.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Menu } from '../ui/menu.tsx';
import { lastWords } from './sign-words.ts';
import { sharingFaultWords } from './sharing-words.ts';

interface BrandCardProps {
  account: SharedAccount;
  state: BrandState;
  now: number;
  onNow: () => void;
  onEdit: () => void;
  onTurn: (on: boolean) => void;
  onLeave: () => void;
}

type Shown = 'off' | 'fault' | 'working' | 'waiting' | 'step';
const looks: Record<Shown, { tone: BadgeTone; word: string }> = {
  off: { tone: 'plain', word: 'sharing:state.off' },
  fault: { tone: 'bad', word: 'sharing:state.fault' },
  working: { tone: 'plain', word: 'sharing:state.working' },
  waiting: { tone: 'warn', word: 'sharing:state.waiting' },
  step: { tone: 'good', word: 'sharing:state.step' },
};

/** The state that its badge says; what waits for a choice stands in a list of its own. */
function shownOf(state: BrandState): Shown {
  const kind = signOf([{ ...state, clashes: 0 }])?.kind ?? 'off';
  return kind === 'clash' ? 'step' : kind;
}

/** One client on one server: how it stands, why, and what can be done. */
export function BrandCard({ account, state, now, ...does }: BrandCardProps) {
  const { t, i18n } = useTranslation();
  const shown = shownOf(state);
  const { tone, word } = looks[shown];
  const fault = shown === 'fault' && state.fault ? sharingFaultWords[state.fault] : null;
  const count = account.communities.length;
  const of =
    count === 0 && account.common
      ? [t('sharing:form.commonHint')]
      : [t('sharing:brand.communities', { count }), account.common && t('sharing:brand.common')];
  return (
    <Card
      data-brand={account.brand}
      data-state={shown}
      aria-label={account.title}
      className="flex flex-col gap-3 p-4"
    >
      <header className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="flex flex-wrap items-center gap-x-2 gap-y-1 text-lg font-semibold">
            {account.title}
            <Badge tone={tone}>{t(word, { count: state.waiting })}</Badge>
          </h2>
          <p className="text-sm text-muted">
            {new URL(account.url).host} · {t('sharing:brand.as', { who: account.who })}
          </p>
          <p className="text-sm text-muted">{of.filter(Boolean).join(' ')}</p>
        </div>
        <Menu
          label={t('sharing:brand.actions', { title: account.title })}
          icon={<Ellipsis />}
          actions={[
            { label: t('sharing:brand.edit'), icon: <Pencil />, run: does.onEdit },
            {
              label: t(account.on ? 'sharing:brand.off' : 'sharing:brand.on'),
              icon: <Power />,
              run: () => does.onTurn(!account.on),
            },
            {
              label: t('sharing:brand.remove'),
              icon: <LogOut />,
              danger: true,
              run: does.onLeave,
            },
          ]}
        />
      </header>
      {fault && (
        <div className="rounded-md bg-bad-soft px-3 py-2 text-sm" role="status">
          <p className="font-medium text-bad">{t(fault.what)}</p>
          <p>{t(fault.next, { brand: account.brand })}</p>
          {state.waiting > 0 && <p>{t('sharing:state.waiting', { count: state.waiting })}</p>}
        </div>
      )}
      <footer className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {account.on ? (
          <Button
            size="small"
            icon={<RefreshCw className={state.working ? 'animate-spin' : ''} />}
            disabled={state.working}
            onClick={does.onNow}
          >
            {t('sharing:brand.now')}
          </Button>
        ) : (
          <Button size="small" icon={<Power />} onClick={() => does.onTurn(true)}>
            {t('sharing:brand.on')}
          </Button>
        )}
        {fault && state.fault === 'locked' && (
          <ButtonLink size="small" href="#communities">
            {t('sharing:brand.toPassphrase')}
          </ButtonLink>
        )}
        {fault && state.fault !== 'locked' && (
          <Button size="small" kind="quiet" icon={<Pencil />} onClick={does.onEdit}>
            {t('sharing:brand.edit')}
          </Button>
        )}
        <p className="text-sm text-muted">
          {lastWords(state.lastSuccessAt, now, t, i18n.language)}
        </p>
      </footer>
    </Card>
  );
}
