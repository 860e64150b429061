import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ContactRow } from '../../../components/contact-row.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Segmented } from '../../../components/ui/segmented.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useDrawn } from '../../../components/use-drawn.ts';
import { useNow } from '../../../components/use-now.ts';
import { networkNamed } from '../../../utils/networks/index.ts';
import type { PersonLine } from '../../../utils/people/schema.ts';
import { formatDay } from '../../../utils/text/ago.ts';
import { contactWeek, listContacts } from '../../../utils/welcome/lines.ts';
import { byDay } from '../../../utils/welcome/rules.ts';
import type { Contact, ContactState } from '../../../utils/welcome/schema.ts';
import { changeContact } from '../../../utils/welcome/store.ts';
import { NextStep } from '../next-step.tsx';
import { tell } from '../tell.ts';
import { ForgetPerson } from './forget-person.tsx';

/** More than this nobody greets by hand. */
const atMost = 200;
type Shown = Exclude<ContactState, 'known'>;

const changeNow = (key: string, to: ContactState) => changeContact(key, to, Date.now());

/** What forgetting needs to know; of somebody who only liked or joined there is no more. */
const lineOf = ({ person, name, url, at }: Contact): PersonLine => ({
  person: {
    key: person,
    network: person.split(':')[0] ?? '',
    id: person.slice(person.indexOf(':') + 1),
    name,
    url,
    firstSeenAt: at,
    lastSeenAt: at,
  },
  note: '',
  commentsSeen: 0,
  dialogues: 0,
});

/** Names not seen before, by day, with what became of them. */
export function FirstContacts() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const [state, setState] = useState<Shown>('new');
  const [forgetting, setForgetting] = useState<PersonLine | null>(null);
  const lines = useLiveQuery(() => listContacts(state, atMost), [state]);
  const drawn = useDrawn(lines?.length ?? 0, 20);
  // Counted anew when the list changes, not with every tick of the clock.
  const week = useLiveQuery(() => contactWeek(Date.now()), []);
  const met = week ? week.joined + week.liked + week.commented : 0;

  async function change(key: string, to: ContactState) {
    try {
      await changeNow(key, to);
      tell('welcome');
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('welcome:title')}
          labelHidden
          value={state}
          choices={[
            { value: 'new', label: t('welcome:state.new') },
            { value: 'greeted', label: t('welcome:greeted') },
            { value: 'not-now', label: t('welcome:notNow') },
          ]}
          onChange={setState}
        />
        {week && met > 0 && (
          <p className="text-sm text-muted tabular-nums">
            {t('welcome:week', {
              joined: week.joined,
              liked: week.liked,
              commented: week.commented,
              greeted: week.greeted,
            })}
          </p>
        )}
      </div>
      {!lines && <Skeleton rows={4} />}
      {lines?.length === 0 && (
        <EmptyState
          icon={<Handshake />}
          title={t(state === 'new' ? 'welcome:none' : 'welcome:noneHere')}
          text={state === 'new' ? t('welcome:noneText') : undefined}
        >
          {state === 'new' ? (
            <NextStep />
          ) : (
            <Button onClick={() => setState('new')}>{t('welcome:state.new')}</Button>
          )}
        </EmptyState>
      )}
      <div className="flex flex-col gap-5">
        {byDay((lines ?? []).slice(0, drawn), (at) =>
          formatDay(at, i18n.language, undefined, true),
        ).map((day) => (
          <section key={day.day}>
            <h2 className="eyebrow mb-1.5">{day.day}</h2>
            <Card>
              <ul className="divide-y divide-line">
                {day.lines.map((line) => (
                  <ContactRow
                    key={line.contact.key}
                    line={line}
                    network={networkNamed(line.network)?.title ?? line.network}
                    now={now}
                    onState={(to) => void change(line.contact.key, to)}
                    onForget={() => setForgetting(lineOf(line.contact))}
                  />
                ))}
              </ul>
            </Card>
          </section>
        ))}
      </div>
      <ForgetPerson line={forgetting} onClose={() => setForgetting(null)} />
    </>
  );
}
