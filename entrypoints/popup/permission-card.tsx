import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/ui/button.tsx';
import { titleOf } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';

interface PermissionCardProps {
  network: Network;
  allow: (network: Network) => void;
}

/** One sentence and one button: what is asked and what for. */
export function PermissionCard({ network, allow }: PermissionCardProps) {
  const { t, i18n } = useTranslation();
  const title = titleOf(network, i18n.language);
  return (
    <section className="flex flex-col gap-2.5 rounded-lg bg-accent-soft px-4 py-3">
      <p className="text-sm">{t('popup:permission.why', { network: title })}</p>
      <Button kind="primary" icon={<ShieldCheck />} onClick={() => allow(network)}>
        {t('popup:permission.allow', { network: title })}
      </Button>
    </section>
  );
}
