import { useState } from 'react';
import { Check, ChevronDown, KeyRound, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { faultIn } from '../utils/keys/rules.ts';
import type { KeyInfo } from '../utils/keys/schema.ts';
import { faultWords } from './key-words.ts';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';

/** How adding or checking went: a finished sentence, and whether it is a good one. */
export interface KeySaid {
  good: boolean;
  text: string;
}

interface KeySectionProps {
  network: 'vk' | 'telegram';
  /** null: there is none. */
  info: KeyInfo | null;
  /** Pressed directly, for the browser asks the person for a permission then. */
  onAdd: (key: string) => Promise<KeySaid>;
  onTest: () => Promise<KeySaid>;
  onRemove: () => void;
  /** The passphrase of all keys; folded with the rest. */
  children?: React.ReactNode;
}

const words = {
  vk: {
    none: 'keys:section.noneVk',
    how: 'keys:section.howVk',
    field: 'keys:section.field',
    can: 'keys:section.canVk',
    cannot: 'keys:section.cannotVk',
  },
  telegram: {
    none: 'keys:section.noneTelegram',
    how: 'keys:section.howTelegram',
    field: 'keys:section.fieldTelegram',
    can: 'keys:section.canTelegram',
    cannot: 'keys:section.cannotTelegram',
  },
} as const;

/** A community's key: pasted, tried, what it can and cannot do, removed. Folded until wanted. */
export function KeySection(props: KeySectionProps) {
  const { network, info, onAdd, onTest, onRemove, children } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<KeySaid | null>(null);
  const own = words[network];
  const fault = info && faultIn(info.fault ?? info.stop?.fault);

  async function run(task: () => Promise<KeySaid>) {
    setBusy(true);
    setSaid(null);
    const answer = await task();
    setBusy(false);
    setSaid(answer);
    if (answer.good) setKey('');
  }

  return (
    <section data-community-key className="border-t border-line pt-4">
      <header className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h3 className="flex items-center gap-1.5 font-semibold">
            <KeyRound className="size-4" aria-hidden="true" />
            {t('keys:section.title')}
          </h3>
          <p className={`text-sm ${fault ? 'text-bad' : 'text-muted'}`}>
            {!info
              ? t(own.none)
              : fault
                ? t('keys:section.bad', { name: info.name })
                : t('keys:section.has', { name: info.name })}
          </p>
        </div>
        <Button kind="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'coach:hide' : 'coach:open')}
          <span className="sr-only">: {t('keys:section.title')}</span>
          <ChevronDown
            className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`}
            aria-hidden="true"
          />
        </Button>
      </header>
      {open && (
        <div className="mt-3 flex max-w-prose flex-col gap-3">
          <ul className="flex flex-col gap-1 text-sm">
            <li className="flex gap-2">
              <Check className="mt-0.5 size-4 shrink-0 text-good" aria-hidden="true" />
              <span>
                {t('keys:section.can')}: {t(own.can)}
              </span>
            </li>
            <li className="flex gap-2">
              <Minus className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
              <span>
                {t('keys:section.cannot')}: {t(own.cannot)}
              </span>
            </li>
          </ul>
          {(!info || fault) && (
            <form
              className="flex flex-col gap-2"
              onSubmit={(event) => {
                event.preventDefault();
                void run(() => onAdd(key));
              }}
            >
              <p className="text-sm text-muted">{t(own.how)}</p>
              <div className="flex flex-wrap items-end gap-2">
                <Field label={t(own.field)} className="min-w-56 flex-1">
                  <TextInput
                    type="password"
                    autoComplete="off"
                    spellCheck={false}
                    value={key}
                    onChange={(event) => setKey(event.target.value)}
                  />
                </Field>
                <Button kind="primary" type="submit" disabled={busy || key.trim() === ''}>
                  {t(busy ? 'keys:section.checking' : 'keys:section.save')}
                </Button>
              </div>
            </form>
          )}
          {info && (
            <div className="flex flex-wrap gap-2">
              <Button size="small" disabled={busy} onClick={() => void run(onTest)}>
                {t(busy ? 'keys:section.checking' : 'keys:section.test')}
              </Button>
              <Button size="small" kind="danger" disabled={busy} onClick={onRemove}>
                {t('keys:section.remove')}
              </Button>
            </div>
          )}
          <p role="status" className={`text-sm ${said?.good ? 'text-good' : 'text-bad'}`}>
            {said?.text ?? (fault && !busy ? t(faultWords[fault].what, { detail: '' }) : '')}
          </p>
          <p className="text-xs text-muted">{t('keys:section.safe')}</p>
          {children}
        </div>
      )}
    </section>
  );
}
