import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

interface NetworkTileProps {
  /** The network's name. */
  title: string;
  /** Its addresses, as people know them. */
  hosts: readonly string[];
  /** null: not known yet. */
  allowed: boolean | null;
  /** Asks the browser; it wants that in the press itself. */
  onAllow: () => void;
}

/** One network: may Groupmate read it, or the button that asks for that. */
export function NetworkTile({ title, hosts, allowed, onAllow }: NetworkTileProps) {
  const { t } = useTranslation();
  return (
    <li className="flex min-h-14 min-w-0 items-center gap-3 rounded-md border border-line bg-raised py-2 pr-2.5 pl-3.5">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        <p className="truncate text-xs text-muted" title={hosts.join(', ')}>
          {hosts.join(', ')}
        </p>
      </div>
      {allowed === true && (
        <span className="inline-flex items-center gap-1 pr-1 text-sm font-medium text-good">
          <Check className="size-4" aria-hidden="true" />
          {t('first:networks.allowed')}
        </span>
      )}
      {allowed === false && (
        <Button size="small" aria-label={t('access:allow', { network: title })} onClick={onAllow}>
          {t('first:networks.allow')}
        </Button>
      )}
    </li>
  );
}
