import { Check, Clock, Ellipsis, ExternalLink, Undo2, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatAgo } from '../utils/text/ago.ts';
import type { ContactLine, ContactState } from '../utils/welcome/schema.ts';
import { metWords } from './contact-words.ts';
import { Initials } from './person-card.tsx';
import { Button } from './ui/button.tsx';
import { Menu } from './ui/menu.tsx';

interface ContactRowProps {
  line: ContactLine;
  /** The network's own name. */
  network: string;
  now: number;
  onState: (state: ContactState) => void;
  onForget: () => void;
}

/** One first contact: who, where and how met, and what to do about it. */
export function ContactRow({ line, network, now, onState, onForget }: ContactRowProps) {
  const { t, i18n } = useTranslation();
  const { contact, community } = line;
  const { name, url, how, place, at, state } = contact;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <Initials name={name} />
      <div className="min-w-0 flex-1 basis-56">
        <h3 className="truncate font-semibold">
          {url ? (
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="inline-block leading-6 hover:underline"
            >
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        <p className="text-sm text-muted">
          {place ? (
            <a
              href={place}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-6 items-center gap-1 text-accent hover:underline"
            >
              {t(metWords[how])}
              <ExternalLink className="size-3.5" aria-hidden="true" />
            </a>
          ) : (
            t(metWords[how])
          )}{' '}
          · {network} · {community} · {formatAgo(at, now, i18n.language)}
        </p>
      </div>
      <div className="flex items-center gap-2">
        {state === 'new' ? (
          <>
            <Button size="small" icon={<Check />} onClick={() => onState('greeted')}>
              {t('welcome:greeted')}
            </Button>
            <Button size="small" kind="quiet" icon={<Clock />} onClick={() => onState('not-now')}>
              {t('welcome:notNow')}
            </Button>
          </>
        ) : (
          <Button size="small" kind="quiet" icon={<Undo2 />} onClick={() => onState('new')}>
            {t('welcome:back')}
          </Button>
        )}
        <Menu
          label={t('day:forget.actions', { name })}
          icon={<Ellipsis />}
          actions={[
            { label: t('day:forget.person'), icon: <UserRoundX />, danger: true, run: onForget },
          ]}
        />
      </div>
    </li>
  );
}
