import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../components/confirm.tsx';
import { PassphraseForm } from '../../../components/passphrase-form.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { passphraseLength } from '../../../utils/keys/rules.ts';
import { keyInfos } from '../../../utils/keys/store.ts';
import { hasPassphrase, vaultState } from '../../../utils/keys/vault.ts';
import { ask } from '../../../utils/messages.ts';

/** How all keys are sealed: by this browser profile, or by the person's passphrase. */
export function KeyPassphrase() {
  const { t } = useTranslation();
  const toast = useToasts();
  const [setting, setSetting] = useState(false);
  const [forgetting, setForgetting] = useState(false);
  // The state is the session's, which no table tells of: asked anew after each change.
  const [turn, setTurn] = useState(0);
  const state = useLiveQuery(async () => {
    await hasPassphrase();
    return { vault: await vaultState(), keys: await keyInfos() };
  }, [turn]);
  if (!state) return null;

  async function protect(passphrase: string | null): Promise<string | null> {
    const done = await ask('ui.key.protect', { passphrase }).catch(() => false);
    setTurn((n) => n + 1);
    if (!done) return t('keys:section.failed');
    setSetting(false);
    toast({ text: t(passphrase === null ? 'keys:phrase.gone' : 'keys:phrase.done') });
    return null;
  }
  async function forget() {
    setForgetting(false);
    const answer = await ask('ui.key.forget', {}).catch(() => null);
    setTurn((n) => n + 1);
    toast({ text: answer ? t('keys:forgot.done') : t('keys:section.failed') });
  }
  async function unlock(passphrase: string): Promise<string | null> {
    const done = await ask('ui.key.unlock', { passphrase }).catch(() => false);
    setTurn((n) => n + 1);
    return done ? null : t('keys:phrase.wrong');
  }

  if (state.vault === 'locked') {
    return (
      <div className="flex flex-col gap-2 rounded-md bg-warn-soft px-3 py-2.5">
        <p className="text-sm text-warn">
          {t('keys:stop.locked')}. {t('keys:stop.lockedText')}
        </p>
        <PassphraseForm doIt={t('keys:phrase.unlock')} atLeast={0} onSay={unlock} />
        <Button
          size="small"
          kind="quiet"
          className="self-start"
          onClick={() => setForgetting(true)}
        >
          {t('keys:forgot.ask')}
        </Button>
        <Confirm
          open={forgetting}
          title={t('keys:forgot.title')}
          goes={state.keys.map(({ name }) => name)}
          note={t('keys:forgot.note')}
          doIt={t('keys:forgot.do')}
          onDo={() => void forget()}
          onClose={() => setForgetting(false)}
        />
      </div>
    );
  }
  if (state.keys.length === 0 && state.vault === 'device') return null;
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
      <p className="text-muted">
        {t(state.vault === 'device' ? 'keys:phrase.none' : 'keys:phrase.has')}
      </p>
      {setting ? (
        <PassphraseForm
          doIt={t('common:save')}
          atLeast={passphraseLength}
          onSay={protect}
          onCancel={() => setSetting(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => setSetting(true)}>
            {t('keys:phrase.set')}
          </Button>
          {state.vault === 'open' && (
            <Button size="small" kind="quiet" onClick={() => void protect(null)}>
              {t('keys:phrase.unset')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
