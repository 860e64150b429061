import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { faultWords } from '../../../components/key-words.ts';
import { Badge } from '../../../components/ui/badge.tsx';
import { faultIn } from '../../../utils/keys/rules.ts';
import type { KeyInfo } from '../../../utils/keys/schema.ts';

/** The keys of one network's communities: whose, and whether they work. They are changed there. */
export function NetworkKeys({ keys }: { keys: readonly { info: KeyInfo; community: string }[] }) {
  const { t } = useTranslation();
  if (keys.length === 0) return null;
  return (
    <section className="text-sm" data-keys>
      <h3 className="flex items-center gap-1.5 pb-1 text-muted">
        <KeyRound className="size-3.5" aria-hidden="true" />
        {t('keys:section.title')}
        <a href="#communities" className="ml-auto text-accent hover:underline">
          {t('health:keysAt')}
        </a>
      </h3>
      <ul>
        {keys.map(({ info, community }) => {
          const fault = faultIn(info.fault ?? info.stop?.fault);
          return (
            <li key={info.community} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
              <span className="min-w-0 flex-1 truncate">{community}</span>
              {fault ? (
                <>
                  <Badge tone="bad">{t('health:keyBad')}</Badge>
                  <span className="w-full text-muted">{t(faultWords[fault].next)}</span>
                </>
              ) : (
                <Badge tone="good">{t('health:keyGood')}</Badge>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
