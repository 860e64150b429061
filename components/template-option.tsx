import { Image } from 'lucide-react';
import type { Template } from '../utils/templates/schema.ts';
import { hotkeyWords } from '../utils/templates/hotkeys.ts';
import { FilledText } from './filled-text.tsx';

interface TemplateOptionProps {
  id: string;
  template: Template;
  /** Which one it is of how many: the list may hold more than is drawn. */
  place: number;
  of: number;
  /** The key that inserts it: `1`, `2`, `3`; null: none. */
  digit: string | null;
  /** The reply in one line, as far as it is known. */
  line: string;
  active: boolean;
  onChoose: () => void;
  onInsert: () => void;
}

/** One template in the picker's list. */
export function TemplateOption(props: TemplateOptionProps) {
  const { id, template, place, of, digit, line, active, onChoose, onInsert } = props;
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      aria-posinset={place}
      aria-setsize={of}
      aria-keyshortcuts={digit ?? undefined}
      // The search keeps the focus, so that typing goes on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onDoubleClick={onInsert}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      className={`mx-2 cursor-pointer rounded-md px-2.5 py-1.5 ${active ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
    >
      <span className="flex items-baseline gap-2">
        {digit && (
          <kbd
            aria-hidden="true"
            className="w-4 shrink-0 rounded-sm border border-line-strong bg-raised text-center font-sans text-xs leading-4 text-muted"
          >
            {digit}
          </kbd>
        )}
        <span className={`min-w-0 truncate font-medium ${active ? 'text-accent' : ''}`}>
          {template.title}
        </span>
        <span className="ml-auto flex shrink-0 items-center gap-1.5 text-xs text-muted">
          {!!template.media?.length && <Image className="size-3.5" aria-hidden="true" />}
          {template.hotkey ? hotkeyWords(template.hotkey) : template.tags[0]}
        </span>
      </span>
      <span className="block truncate text-sm text-muted" title={line}>
        {line}
      </span>
    </li>
  );
}

/** The text as it will go into the box. */
export function TemplatePreview(props: Parameters<typeof FilledText>[0]) {
  return (
    <p className="max-h-28 overflow-y-auto rounded-md border border-line bg-raised px-2.5 py-2 whitespace-pre-wrap">
      <FilledText {...props} />
    </p>
  );
}
