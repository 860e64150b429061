import { drawIcon, type IconName } from './icons.ts';
import type { DrawnMark, DrawnPart } from './mark.ts';

/** What stands in a mark's root. Each kind is made once and copied: a page has hundreds of them. */
const made = new Map<string, Element>();
function copyOf<Made extends Element>(name: string, make: () => Made): Made {
  const first = (made.get(name) as Made | undefined) ?? make();
  made.set(name, first);
  return first.cloneNode(true) as Made;
}

/** The row of buttons; `dock`: at the window's edge. */
export const rowNode = (dock: boolean): HTMLElement =>
  copyOf(dock ? 'dock' : 'row', () => {
    const row = document.createElement('span');
    row.className = dock ? 'row dock' : 'row';
    return row;
  });

const iconNode = (icon: IconName) => copyOf(`icon ${icon}`, () => drawIcon(icon));

function partNode({ text, tone, icon }: DrawnPart): Element {
  const span = copyOf(`part ${tone}`, () => {
    const part = document.createElement('span');
    part.className = `part ${tone}`;
    return part;
  });
  if (icon) span.append(iconNode(icon));
  if (text) span.append(text);
  return span;
}

/**
 * One mark, in a new button without an old one (of no form: none reaches into our root). What is seen
 * of it is part of its name for who speaks to the computer.
 */
export function fillButton({ label, parts }: DrawnMark, old?: HTMLElement): HTMLElement {
  const button = old ?? document.createElement('button');
  button.title = label;
  const seen = parts.map(({ text }) => text).join('');
  const named = label.toLowerCase().includes(seen.toLowerCase());
  button.setAttribute('aria-label', named ? label : `${label} ${seen}`);
  button.replaceChildren(...parts.map(partNode));
  return button;
}
