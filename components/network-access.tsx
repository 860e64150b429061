import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button.tsx';
import { Switch } from './ui/switch.tsx';

interface NetworkAccessProps {
  /** The network's name. */
  title: string;
  /** All its addresses, as people know them. */
  hosts: readonly string[];
  /** Hosts that Groupmate may read, by their whole names, and those that it may not. */
  granted: readonly string[];
  missing: readonly string[];
  /** Asks the browser for all of the network's pages, or gives all of them back. */
  onChange: (wanted: boolean) => void;
}

/** On which of a network's addresses Groupmate may work: all, none, or (in Firefox) some of them. */
export function NetworkAccess({ title, hosts, granted, missing, onChange }: NetworkAccessProps) {
  const { t, i18n } = useTranslation();
  const listed = (all: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' }).format(all);
  const isPart = granted.length > 0 && missing.length > 0;
  return (
    <>
      <Switch
        label={title}
        hint={hosts.join(', ')}
        checked={granted.length > 0}
        onChange={onChange}
      />
      {isPart && (
        <div
          role="status"
          data-part
          className="mb-3 flex flex-wrap items-center gap-3 rounded-md bg-warn-soft px-3.5 py-2.5 text-sm"
        >
          <p className="min-w-0 flex-1 basis-60">
            {t('access:part.told', { granted: listed(granted), missing: listed(missing) })}
          </p>
          <Button size="small" icon={<ShieldCheck />} onClick={() => onChange(true)}>
            {t('access:part.rest')}
          </Button>
        </div>
      )}
    </>
  );
}
