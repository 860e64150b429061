import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { KeyStopCard } from '../../../../components/key-stop-card.tsx';
import { PassphraseForm } from '../../../../components/passphrase-form.tsx';
import { keyInfos } from '../../../../utils/keys/store.ts';
import { vaultState } from '../../../../utils/keys/vault.ts';
import { ask } from '../../../../utils/messages.ts';

/** What keeps posts by key from going out, on top of the plan: nobody has to look for it. */
export function KeyStops() {
  const { t } = useTranslation();
  const [turn, setTurn] = useState(0);
  const found = useLiveQuery(async () => {
    const keys = await keyInfos();
    return { keys, locked: keys.length > 0 && (await vaultState()) === 'locked' };
  }, [turn]);
  if (!found) return null;
  const go = (community: string, answer: string) =>
    void ask('ui.key.go', { community, answer }).catch(() => undefined);
  async function unlock(passphrase: string): Promise<string | null> {
    const done = await ask('ui.key.unlock', { passphrase }).catch(() => false);
    setTurn((n) => n + 1);
    return done ? null : t('keys:phrase.wrong');
  }
  return (
    <>
      {found.locked && (
        <section className="mb-5 flex flex-col gap-3 rounded-lg border border-line bg-warn-soft px-4 py-3">
          <div>
            <h2 className="font-semibold text-warn">{t('keys:stop.locked')}</h2>
            <p className="mt-1">{t('keys:stop.lockedText')}</p>
          </div>
          <PassphraseForm doIt={t('keys:phrase.unlock')} atLeast={0} onSay={unlock} />
        </section>
      )}
      {found.keys
        .filter(({ stop }) => stop !== null)
        .map((info) => (
          <KeyStopCard
            key={info.community}
            info={info}
            onOpen={(url) => void browser.tabs.create({ url })}
            onGo={(answer) => go(info.community, answer)}
            onCard={() => (location.hash = '#communities')}
          />
        ))}
    </>
  );
}
