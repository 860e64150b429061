import { useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Answering } from '../../utils/answering/schema.ts';
import { spanWords } from '../span-words.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { Holidays } from './holidays.tsx';
import { OpenWeek, usualWeek } from './open-week.tsx';
import { WithinField } from './within-field.tsx';

interface PromiseFormProps {
  /** null: nothing is promised. */
  value: Answering | null;
  onChange: (next: Answering | null) => void;
}

/** What is on the switch at first: an hour, round the clock. */
const firstPromise: Answering = { within: 60, hours: null, holidays: [] };

/** How soon answers are promised and when somebody is there; folded until it is wanted. */
export function PromiseForm({ value, onChange }: PromiseFormProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const change = (part: Partial<Answering>) => {
    if (value) onChange({ ...value, ...part });
  };
  const promise = value && spanWords(value.within * 60_000, i18n.language, value.hours !== null);
  return (
    <section className="border-t border-line pt-4">
      <header className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h3 className="font-semibold">{t('answers:promise.title')}</h3>
          <p className="text-sm text-muted">
            {promise ? t('answers:promise.saysIn', { promise }) : t('answers:promise.none')}
          </p>
        </div>
        <Button kind="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'coach:hide' : 'coach:open')}
          <span className="sr-only">: {t('answers:promise.title')}</span>
          <ChevronDown
            className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`}
            aria-hidden="true"
          />
        </Button>
      </header>
      {open && (
        <div className="mt-3 flex flex-col gap-3">
          <Switch
            label={t('answers:promise.set')}
            hint={t('answers:promise.setHint')}
            checked={value !== null}
            onChange={(on) => onChange(on ? firstPromise : null)}
          />
          {value && (
            <>
              <WithinField value={value.within} onChange={(within) => change({ within })} />
              <Switch
                label={t('answers:promise.byHours')}
                hint={t('answers:promise.byHoursHint')}
                checked={value.hours !== null}
                onChange={(on) => change({ hours: on ? usualWeek : null })}
              />
              {value.hours && (
                <OpenWeek value={value.hours} onChange={(hours) => change({ hours })} />
              )}
              <Holidays value={value.holidays} onChange={(holidays) => change({ holidays })} />
            </>
          )}
        </div>
      )}
    </section>
  );
}
