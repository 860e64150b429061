import { useState } from 'react';
import { ExternalLink, Play, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { faultIn } from '../utils/keys/rules.ts';
import type { KeyInfo } from '../utils/keys/schema.ts';
import { faultWords } from './key-words.ts';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';

interface KeyStopCardProps {
  info: Pick<KeyInfo, 'name' | 'stop'>;
  onOpen: (url: string) => void;
  /** The person has done what was asked. `answer`: letters, or a code; '' when there is none. */
  onGo: (answer: string) => void;
  onCard: () => void;
}

/** All posts of a key stand still until the person has done what the network wants. */
export function KeyStopCard({ info, onOpen, onGo, onCard }: KeyStopCardProps) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const { stop, name } = info;
  if (!stop) return null;
  const { url, sid } = stop;
  const words = faultWords[faultIn(stop.fault) ?? 'other'];
  return (
    <section className="mb-5 flex flex-col gap-3 rounded-lg border border-line bg-warn-soft px-4 py-3">
      <div>
        <h2 className="flex items-center gap-2 font-semibold text-warn">
          <TriangleAlert className="size-4.5" aria-hidden="true" />
          {t('keys:stop.title', { name })}
        </h2>
        <p className="mt-1">
          {t(words.what, { detail: '' })} {t(words.next)}
        </p>
      </div>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onGo(answer);
        }}
      >
        {url && (
          <Button icon={<ExternalLink />} onClick={() => onOpen(url)}>
            {t('keys:stop.open')}
          </Button>
        )}
        {stop.fault === 'captcha' && (
          <Field label={t(sid ? 'keys:stop.letters' : 'keys:stop.token')} className="w-64">
            <TextInput
              autoComplete="off"
              value={answer}
              onChange={(event) => setAnswer(event.target.value)}
            />
          </Field>
        )}
        {stop.fault === 'bad-key' && <Button onClick={onCard}>{t('keys:stop.card')}</Button>}
        <Button kind="primary" type="submit" icon={<Play />}>
          {t('keys:stop.go')}
        </Button>
      </form>
    </section>
  );
}
