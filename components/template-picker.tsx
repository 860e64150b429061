import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { CornerDownLeft, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fillTemplate, missingValues } from '../utils/templates/rules.ts';
import type { Template } from '../utils/templates/schema.ts';
import { templateSearch } from '../utils/templates/search.ts';
import { placeholderName } from './placeholder-words.ts';
import { TemplateOption, TemplatePreview } from './template-option.tsx';
import { TemplateValuesForm } from './template-values-form.tsx';
import { Button } from './ui/button.tsx';

interface TemplatePickerProps {
  /** Best first. */
  templates: readonly Template[];
  /** What is known for a template without asking. */
  valuesOf: (template: Template) => Record<string, string>;
  /** True while an insertion is under way. */
  busy: boolean;
  onInsert: (template: Template, text: string) => void;
}

/**
 * Finds a template by a few letters, shows the reply as it will be, asks what is missing, inserts.
 * The whole way works by keys: type, arrows, Enter, answer, Enter.
 */
export function TemplatePicker({ templates, valuesOf, busy, onInsert }: TemplatePickerProps) {
  const { t } = useTranslation();
  const ids = useId();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const search = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const find = useMemo(() => templateSearch(templates), [templates]);
  const found = useMemo(() => find(query), [find, query]);
  const active = found[Math.min(place, found.length - 1)];
  const known = active ? valuesOf(active) : {};
  const asked = active ? missingValues(active.body, known) : [];
  const values = { ...known, ...answers };

  function insert() {
    if (!active || busy) return;
    const missing = missingValues(active.body, values);
    if (!missing.length) return onInsert(active, fillTemplate(active.body, values));
    const inputs = [...(form.current?.elements ?? [])];
    const empty = inputs[asked.indexOf(missing[0] ?? '')];
    if (empty instanceof HTMLElement) empty.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (step) {
      event.preventDefault();
      setPlace((from) => Math.max(0, Math.min(found.length - 1, from + step)));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      insert();
    }
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <label className="relative mx-4 mb-2 block">
        <span className="sr-only">{t('panel:picker.search')}</span>
        <Search className="absolute top-2.5 left-2.5 size-4 text-muted" aria-hidden="true" />
        <input
          ref={search}
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${ids}list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${ids}${active.uuid}` : undefined}
          autoComplete="off"
          className="control h-9 w-full pr-2.5 pl-8.5"
          placeholder={t('panel:picker.search')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul
        id={`${ids}list`}
        role="listbox"
        aria-label={t('panel:picker.templates')}
        className="min-h-24 flex-1 overflow-y-auto pb-2"
      >
        {found.map((template, index) => (
          <TemplateOption
            key={template.uuid}
            id={`${ids}${template.uuid}`}
            template={template}
            line={fillTemplate(template.body, valuesOf(template)).replaceAll(/[{}]/gu, '')}
            active={template === active}
            onChoose={() => setPlace(index)}
            onInsert={insert}
          />
        ))}
      </ul>
      {!active && (
        <p className="flex-1 px-6 text-center text-muted" role="status">
          {t(templates.length ? 'panel:picker.nothing' : 'panel:picker.none')}
        </p>
      )}
      {active && (
        <div className="flex max-h-[62%] flex-col gap-2.5 border-t border-line bg-surface px-4 py-3">
          <div className="flex min-h-0 flex-col gap-2.5 overflow-y-auto">
            <TemplatePreview
              body={active.body}
              values={values}
              nameOf={(name) => placeholderName(name, t)}
            />
            {asked.length > 0 && (
              <TemplateValuesForm
                ref={form}
                asked={asked}
                values={answers}
                onChange={(name, value) => setAnswers((old) => ({ ...old, [name]: value }))}
                onDone={insert}
                onBack={() => search.current?.focus()}
              />
            )}
          </div>
          <Button kind="primary" icon={<CornerDownLeft />} disabled={busy} onClick={insert}>
            {t('panel:picker.insert')}
          </Button>
        </div>
      )}
    </div>
  );
}
