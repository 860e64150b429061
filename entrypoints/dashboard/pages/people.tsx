import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Search, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PersonRow } from '../../../components/person-row.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { useDrawn } from '../../../components/use-drawn.ts';
import { useNow } from '../../../components/use-now.ts';
import type { PersonLine } from '../../../utils/people/schema.ts';
import { listPeople, writeNote } from '../../../utils/people/store.ts';
import { countContacts } from '../../../utils/welcome/lines.ts';
import { NextStep } from '../next-step.tsx';
import { PageHead } from '../page-head.tsx';
import { RemindDialog } from '../remind-dialog.tsx';
import { FirstContacts } from './first-contacts.tsx';
import { ForgetPerson } from './forget-person.tsx';

/** More than this nobody scrolls through: the search finds the rest. */
const atMost = 100;

/** `#people/first` leads to the first contacts (the popup does). */
const asked = () => (location.hash === '#people/first' ? 'first' : 'all');

/** Everybody who was met: all who wrote, and first contacts. */
export function People() {
  const { t } = useTranslation();
  const [view, setView] = useState<'all' | 'first'>(asked);
  const fresh = useLiveQuery(() => countContacts('new'));
  return (
    <>
      <PageHead title={t('dashboard:nav.people')} text={t('dashboard:people.intro')} />
      <Tabs
        label={t('dashboard:nav.people')}
        value={view}
        tabs={[
          { value: 'all', label: t('welcome:everybody') },
          { value: 'first', label: t('welcome:title'), ...(fresh ? { count: fresh } : {}) },
        ]}
        onChange={setView}
      >
        {view === 'first' ? <FirstContacts /> : <Everybody />}
      </Tabs>
    </>
  );
}

/** Everybody whose comments were seen, with the person's own notes. */
function Everybody() {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const people = useLiveQuery(() => listPeople(search, atMost), [search]);
  const drawn = useDrawn(people?.length ?? 0, 12);
  const [forgetting, setForgetting] = useState<PersonLine | null>(null);
  const [reminding, setReminding] = useState<PersonLine | null>(null);
  const now = useNow();
  return (
    <>
      <label className="relative mb-4 block max-w-md">
        <span className="sr-only">{t('dashboard:people.search')}</span>
        <Search className="absolute top-2.5 left-2.5 size-4 text-muted" aria-hidden="true" />
        <input
          type="search"
          className="control h-9 w-full pr-2.5 pl-8.5"
          placeholder={t('dashboard:people.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      {!people && <Skeleton rows={5} />}
      {people?.length === 0 && (
        <EmptyState
          icon={<UserRound />}
          title={t(search ? 'dashboard:people.nothing' : 'dashboard:people.none')}
          text={search ? undefined : t('dashboard:people.noneText')}
        >
          {search ? (
            <Button onClick={() => setSearch('')}>{t('first:empty.clear')}</Button>
          ) : (
            <NextStep />
          )}
        </EmptyState>
      )}
      <ul className="grid gap-3 lg:grid-cols-2">
        {people?.slice(0, drawn).map((line) => (
          <PersonRow
            key={line.person.key}
            line={line}
            now={now}
            onNote={(note, ...was) => writeNote(line.person.key, note, Date.now(), ...was)}
            onRemind={() => setReminding(line)}
            onForget={() => setForgetting(line)}
          />
        ))}
      </ul>
      <RemindDialog
        subject={
          reminding && {
            about: { kind: 'person', key: reminding.person.key },
            title: reminding.person.name,
            text: t('reminders:personText', { name: reminding.person.name }),
            url: reminding.person.url,
          }
        }
        now={now}
        onClose={() => setReminding(null)}
      />
      <ForgetPerson line={forgetting} onClose={() => setForgetting(null)} />
    </>
  );
}
