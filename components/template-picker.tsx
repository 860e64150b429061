import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ownValue } from '../utils/text/own-names.ts';
import { hotkeyOf } from '../utils/templates/hotkeys.ts';
import type { Template } from '../utils/templates/schema.ts';
import { templateSearch } from '../utils/templates/search.ts';
import { TemplateOption } from './template-option.tsx';
import { TemplateReady } from './template-ready.tsx';
import type { ValuesForm } from './template-values-form.tsx';
import { Button } from './ui/button.tsx';
import { useComposed, type Composed, type Ready } from './use-composed.ts';

interface TemplatePickerProps {
  /** Best first. */
  templates: readonly Template[];
  readyOf: (template: Template) => Ready;
  /** What is known for a text without asking. */
  valuesOf: (body: string, template: Template) => Record<string, string>;
  rememberedOf: (template: Template) => Readonly<Record<string, string>>;
  /** How the person is addressed; changing it is kept for them. null: cannot be. */
  address: 'ty' | 'vy';
  onAddress: ((address: 'ty' | 'vy') => void) | null;
  /** To where templates are written, while there are none. */
  onWrite?: () => void;
  /** True while an insertion is under way. */
  busy: boolean;
  onInsert: (composed: Composed) => void;
}

/** These stand on top and have a digit. */
const digits = 3;
/** So many are drawn at once; the next when the list is scrolled or walked so far. */
const drawnAtOnce = 40;
/** So near to the end of what is drawn, CSS px. */
const nearEnd = 400;

/**
 * Finds a template by a few letters, shows the reply as it will be, asks what is missing, inserts.
 * The whole way works by keys: type, arrows, Enter, answer, Enter; `1` `2` `3` for the best three
 * while nothing is typed; Shift+Enter or `+` puts the next template under this one.
 */
export function TemplatePicker(props: TemplatePickerProps) {
  const { templates, readyOf, busy, onInsert, onWrite } = props;
  const { t } = useTranslation();
  const ids = useId();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const [scrolled, setScrolled] = useState(drawnAtOnce);
  const [stack, setStack] = useState<readonly Template[]>([]);
  // Counts the times that a template with questions was wanted: the form is there a draw later.
  const [wanted, setWanted] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const form = useRef<ValuesForm>(null);
  const { compose, answer } = useComposed(props);

  const find = useMemo(() => templateSearch(templates), [templates]);
  const found = useMemo(() => find(query), [find, query]);
  useEffect(() => {
    const go = () => {
      if (find.prepare()) idle = requestIdleCallback(go);
    };
    let idle = requestIdleCallback(go);
    return () => cancelIdleCallback(idle);
  }, [find]);
  const active = found[Math.min(place, found.length - 1)];
  // Each line is a whole reply put together: of thousands nobody waits for those far below.
  const drawn = found.slice(0, Math.max(scrolled, place + drawnAtOnce));
  const withStack = (template: Template) => compose([...stack, template].map(readyOf));
  const composed = active ? withStack(active) : compose(stack.map(readyOf));

  const first = composed?.open[0]?.name ?? composed?.asked[0]?.name;
  const firstAsked = useRef(first);
  useEffect(() => {
    firstAsked.current = first;
  });
  useEffect(() => {
    if (wanted && firstAsked.current) form.current?.focus(firstAsked.current);
  }, [wanted]);

  /** `confirmed`: the person has seen the form with its last answers and goes on from there. */
  function insert(wish: Composed | null, confirmed = false) {
    if (!wish || busy) return;
    const empty = wish.asked.some(({ name }) => !ownValue(wish.values, name)?.trim());
    if (empty || (!confirmed && wish.open.length)) setWanted((count) => count + 1);
    else onInsert(wish);
  }

  function choose(template: Template) {
    setPlace(Math.max(0, found.indexOf(template)));
    insert(withStack(template));
  }

  function addPart() {
    if (!active) return;
    setStack([...stack, active]);
    setQuery('');
    setPlace(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[key];
    const held = event.ctrlKey || event.metaKey || event.altKey;
    const digit = !query && !held && /^[1-3]$/u.test(key) ? found[Number(key) - 1] : undefined;
    if (event.nativeEvent.isComposing) return;
    if (step) setPlace((from) => Math.max(0, Math.min(found.length - 1, from + step)));
    else if (digit) choose(digit);
    else if (key === 'Enter' && event.shiftKey) addPart();
    else if (key === '+' && !query) addPart();
    else if (key === 'Backspace' && !query && stack.length) setStack(stack.slice(0, -1));
    else if (key === 'Enter') insert(composed);
    else return;
    event.preventDefault();
  }

  /** Its own keys insert a template from anywhere in the picker. */
  function onHotkey(event: KeyboardEvent) {
    const pressed = hotkeyOf(event.nativeEvent);
    const meant = pressed && templates.find(({ hotkey }) => hotkey === pressed);
    if (!meant) return;
    event.preventDefault();
    setQuery('');
    setPlace(Math.max(0, templates.indexOf(meant)));
    insert(withStack(meant));
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onHotkey}>
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
            setScrolled(drawnAtOnce);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul
        id={`${ids}list`}
        role="listbox"
        aria-label={t('panel:picker.templates')}
        className="min-h-24 flex-1 overflow-y-auto pb-2"
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          const near = scrollHeight - scrollTop - clientHeight < nearEnd;
          if (near && drawn.length < found.length) setScrolled(drawn.length + drawnAtOnce);
        }}
      >
        {drawn.map((template, index) => (
          <TemplateOption
            key={template.uuid}
            id={`${ids}${template.uuid}`}
            template={template}
            place={index + 1}
            of={found.length}
            digit={!query && index < digits ? String(index + 1) : null}
            line={compose([readyOf(template)])?.text.replaceAll(/[{}]/gu, '') ?? ''}
            active={template === active}
            onChoose={() => setPlace(index)}
            onInsert={() => choose(template)}
          />
        ))}
      </ul>
      {!active && (
        <p className="flex-1 px-6 text-center text-muted" role="status">
          {t(templates.length ? 'panel:picker.nothing' : 'panel:picker.none')}
        </p>
      )}
      {templates.length === 0 && onWrite && (
        <Button className="self-center" onClick={onWrite}>
          {t('dashboard:template.add')}
        </Button>
      )}
      {composed && (
        <TemplateReady
          composed={composed}
          stack={stack}
          form={form}
          busy={busy}
          address={props.address}
          onAddress={props.onAddress}
          onUnstack={(at) => setStack(stack.filter((_, index) => index !== at))}
          onAnswer={answer}
          onInsert={() => insert(composed, true)}
          onBack={() => search.current?.focus()}
        />
      )}
    </div>
  );
}
