import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Listener } from '../utils/listening/schema.ts';
import { formatMoment } from '../utils/text/format.ts';
import type { KeySaid } from './key-section.tsx';
import { faultWords } from './key-words.ts';
import { Button } from './ui/button.tsx';
import { Switch } from './ui/switch.tsx';

interface KeyEventsProps {
  /** null: nobody listens. */
  listener: Listener | null;
  zone: string;
  now: number;
  /** Pressed directly, for the browser asks the person for a permission then. */
  onOn: () => Promise<KeySaid>;
  onOff: () => void;
  /** The person has read that some comments passed by. */
  onSeen: () => void;
}

/** Comments as they are written, by key: switched on by the person, and how it goes. */
export function KeyEvents({ listener, zone, now, onOn, onOff, onSeen }: KeyEventsProps) {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState<KeySaid | null>(null);
  const [busy, setBusy] = useState(false);
  const moment = (at: number) => formatMoment(at, i18n.language, zone, now);

  async function on() {
    setBusy(true);
    setSaid(null);
    const answer = await onOn();
    setBusy(false);
    if (!answer.good) setSaid(answer);
  }

  const fault = listener?.fault;
  return (
    <div data-key-events className="flex flex-col gap-1 border-t border-line pt-2">
      <Switch
        label={t('listening:switch')}
        hint={t('listening:hint')}
        checked={listener !== null || busy}
        onChange={(checked) => (checked ? void on() : onOff())}
      />
      {busy && <p className="text-sm text-muted">{t('keys:section.checking')}</p>}
      {said && (
        <p role="alert" className="text-sm text-bad">
          {said.text}
        </p>
      )}
      {listener && !fault && (
        <p role="status" className="text-sm text-muted">
          {listener.heardAt === null
            ? t('listening:begins')
            : t('listening:heard', { at: moment(listener.heardAt) })}
        </p>
      )}
      {listener && fault && (
        <div role="status" className="flex flex-wrap items-center gap-2 text-sm text-warn">
          <p>
            {t(fault === 'no-right' ? 'listening:fault.noRight' : faultWords[fault].what)}{' '}
            {t(listener.failed ? 'listening:stopped' : 'listening:byItself')}
          </p>
          {listener.failed && (
            <Button size="small" onClick={() => void on()}>
              {t('listening:again')}
            </Button>
          )}
        </div>
      )}
      {listener?.passedAt !== null && listener?.passedAt !== undefined && (
        <div role="status" className="flex flex-wrap items-center gap-2 text-sm text-warn">
          <p>{t('listening:passed', { at: moment(listener.passedAt) })}</p>
          <Button size="small" kind="quiet" onClick={onSeen}>
            {t('listening:seen')}
          </Button>
        </div>
      )}
    </div>
  );
}
