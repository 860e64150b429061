import type { Template } from '../utils/templates/schema.ts';
import { FilledText } from './filled-text.tsx';

interface TemplateOptionProps {
  id: string;
  template: Template;
  /** The reply in one line, as far as it is known. */
  line: string;
  active: boolean;
  onChoose: () => void;
  onInsert: () => void;
}

/** One template in the picker's list. */
export function TemplateOption(props: TemplateOptionProps) {
  const { id, template, line, active, onChoose, onInsert } = props;
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
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
        <span className={`min-w-0 truncate font-medium ${active ? 'text-accent' : ''}`}>
          {template.title}
        </span>
        <span className="ml-auto shrink-0 text-xs text-muted">{template.tags[0]}</span>
      </span>
      <span className="block truncate text-sm text-muted">{line}</span>
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
