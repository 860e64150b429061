import { RotateCw, ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { Button } from '../../components/ui/button.tsx';
import { titleOf } from '../../utils/networks/index.ts';
import type { Permissions } from './permissions.ts';

const reload = (tabId: number) => void browser.tabs.reload(tabId).then(() => window.close());

/** One sentence and one button, for the page that one came from; where there is none, a quiet line. */
export function PermissionCard({ saying, refused, allow, accept }: Permissions) {
  const { t, i18n } = useTranslation();
  const named = (network: Parameters<typeof titleOf>[0]) => titleOf(network, i18n.language);
  if (!saying) return null;
  if (saying.what === 'elsewhere') {
    return <p className="px-1 text-sm text-muted">{t('access:elsewhere')}</p>;
  }
  if (saying.what === 'reload') {
    return (
      <Notice tone="warn" text={t('access:reloadTab')}>
        <Button icon={<RotateCw />} onClick={() => reload(saying.tabId)}>
          {t('access:reload')}
        </Button>
      </Notice>
    );
  }
  const no = refused && (
    <p role="status" className="text-sm text-muted">
      {t('access:refused')}
    </p>
  );
  if (saying.what === 'lost') {
    const list = new Intl.ListFormat(i18n.language).format(saying.networks.map(named));
    return (
      <Notice
        tone="warn"
        text={t(saying.part ? 'access:lostPart' : 'access:lost', { networks: list })}
      >
        <div className="flex flex-wrap gap-2">
          <Button
            kind="primary"
            className="flex-1"
            icon={<ShieldCheck />}
            onClick={() => allow(saying.networks)}
          >
            {t('access:mend')}
          </Button>
          <Button kind="quiet" onClick={accept}>
            {t('access:accept')}
          </Button>
        </div>
        {no}
      </Notice>
    );
  }
  const network = named(saying.network);
  return (
    <Notice tone="accent" text={t('access:here', { network })}>
      <Button kind="primary" icon={<ShieldCheck />} onClick={() => allow([saying.network])}>
        {t('access:allow', { network })}
      </Button>
      {no}
    </Notice>
  );
}

interface NoticeProps {
  tone: 'accent' | 'warn';
  text: string;
  children: ReactNode;
}

function Notice({ tone, text, children }: NoticeProps) {
  return (
    <section
      data-access
      className={`flex flex-col gap-2.5 rounded-lg px-4 py-3 ${tone === 'warn' ? 'bg-warn-soft' : 'bg-accent-soft'}`}
    >
      <p className="flex gap-2 text-sm">
        {tone === 'warn' && (
          <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
        )}
        {text}
      </p>
      {children}
    </section>
  );
}
