import { useEffect, useRef, useState } from 'react';
import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { findingSentence, findingWords } from './sharing-words.ts';
import type { SharingFinding } from '../../utils/sharing-messages.ts';

/** Who may make databases on the server. */
export interface Admin {
  user: string;
  password: string;
}

interface FindingsListProps {
  findings: readonly SharingFinding[];
  /** The name of the databases. */
  brand: string;
  busy: boolean;
  creating: boolean;
  onCreate: (admin: Admin) => void;
}

const looks = {
  good: { Icon: CircleCheck, colour: 'text-good', word: 'sharing:test.ok' },
  bad: { Icon: CircleX, colour: 'text-bad', word: 'sharing:test.notOk' },
  unknown: { Icon: CircleQuestionMark, colour: 'text-muted', word: 'sharing:test.unknown' },
} as const;
const lookOf = (ok: boolean | null) => looks[ok === null ? 'unknown' : ok ? 'good' : 'bad'];

/** What a test of a server found, line by line, each with what to do; an admin can make what lacks. */
export function FindingsList({ findings, brand, busy, creating, onCreate }: FindingsListProps) {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  // A tall form: what was found may stand below the window.
  useEffect(() => {
    // Newer browsers give a promise, which is no clean-up.
    void section.current?.scrollIntoView({ block: 'nearest' });
  }, [findings]);
  const hasQueue = findings.some(({ what, ok }) => what === 'queue' && ok === true);
  const isGood = findings.every(({ ok }) => ok !== false);
  const lacks = findings.some(({ fault }) => fault === 'no-database');
  return (
    <section
      ref={section}
      aria-label={t('sharing:test.title')}
      data-findings={isGood ? 'good' : 'bad'}
      className="scroll-mb-24 rounded-md border border-line bg-raised"
    >
      <p
        role="status"
        className={`px-3.5 pt-3 pb-1.5 font-medium ${isGood ? 'text-good' : 'text-warn'}`}
      >
        {t(isGood ? 'sharing:test.good' : 'sharing:test.bad')}
      </p>
      <ul className="divide-y divide-line px-3.5 pb-1">
        {findings.map((finding) => {
          const { Icon, colour, word } = lookOf(finding.ok);
          const sentence = findingSentence(finding, { brand, hasQueue }, t);
          return (
            <li key={finding.what} data-finding={finding.what} className="flex gap-2.5 py-2">
              <Icon aria-hidden="true" className={`mt-0.5 size-4.5 shrink-0 ${colour}`} />
              <div className="min-w-0">
                <p>
                  <span className={finding.ok === null ? 'text-muted' : 'font-medium'}>
                    {t(findingWords[finding.what])}
                  </span>
                  <span className="sr-only">: {t(word)}</span>
                </p>
                {sentence && <p className="text-sm text-muted">{sentence}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {lacks && <Creating busy={busy} creating={creating} onCreate={onCreate} />}
    </section>
  );
}

type CreatingProps = Pick<FindingsListProps, 'busy' | 'creating' | 'onCreate'>;

/** Asks for an admin's name, once: it is used for this and kept nowhere. */
function Creating({ busy, creating, onCreate }: CreatingProps) {
  const { t } = useTranslation();
  const [admin, setAdmin] = useState({ user: '', password: '' });
  const isWhole = admin.user.trim() !== '' && admin.password !== '';
  return (
    <div className="flex flex-col gap-2 border-t border-line px-3.5 py-3">
      <p className="text-sm text-muted">{t('sharing:test.createHint')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('sharing:test.admin')} className="min-w-36 flex-1">
          <TextInput
            name="admin"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            value={admin.user}
            onChange={({ target }) => setAdmin({ ...admin, user: target.value })}
          />
        </Field>
        <Field label={t('sharing:test.adminPassword')} className="min-w-36 flex-1">
          <TextInput
            name="admin-password"
            type="password"
            autoComplete="off"
            value={admin.password}
            onChange={({ target }) => setAdmin({ ...admin, password: target.value })}
          />
        </Field>
        <Button disabled={busy || !isWhole} onClick={() => onCreate(admin)}>
          {t(creating ? 'sharing:test.creating' : 'sharing:test.create')}
        </Button>
      </div>
    </div>
  );
}
