import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkId } from '../../utils/networks/ids.ts';
import { networkWord } from '../../utils/networks/index.ts';

interface NetworkTabsProps {
  networks: readonly NetworkId[];
  value: string;
  onChange: (network: NetworkId) => void;
}

/** One network of all, in one line that scrolls; arrow keys go from one to the next. */
export function NetworkTabs({ networks, value, onChange }: NetworkTabsProps) {
  const { t, i18n } = useTranslation();
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('preview:network')}</legend>
      <div className="-mx-1 flex gap-1.5 overflow-x-auto px-1 py-1 [scrollbar-width:none]">
        {networks.map((network) => (
          <label
            key={network}
            className="shrink-0 cursor-pointer rounded-full border border-line bg-surface px-2.5 py-0.5 text-sm text-muted transition-colors select-none hover:border-line-strong hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={network === value}
              onChange={({ target }) => {
                target.parentElement?.scrollIntoView({ block: 'nearest', inline: 'center' });
                onChange(network);
              }}
            />
            {networkWord(network, i18n.language)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
