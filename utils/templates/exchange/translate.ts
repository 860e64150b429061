import { ownNames } from '../../text/own-names.ts';

/** Other programs' placeholders in our plain syntax. `logic`: something could not be translated. */
export interface Translated {
  text: string;
  logic: boolean;
}

const person =
  /^(?:contact|to|customer|client|user|recipient|ticket\.customer)(?:\.\d+)?\.(?:first_?name|name|full_?name)$|^(?:first_?name|name)$/iu;
const company = /^(?:account|inbox|company|organization|shop|store)(?:\.name)?$/iu;
const cases: Readonly<Record<string, string>> = ownNames({
  upcase: 'upcase',
  uppercase: 'upcase',
  downcase: 'downcase',
  lowercase: 'downcase',
  capitalize: 'capitalise',
});
const unquoted = (text: string) => text.trim().replace(/^(["'])(.*)\1$/su, '$2');
const askable = (text: string) =>
  text
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 40)
    .trim();

function variable(path: string): string {
  if (person.test(path)) return 'name';
  if (company.test(path)) return 'community';
  return askable(path.replace(/[._]+/gu, ' '));
}

/** `{{ contact.first_name | default: "друг" }}` → `{name|друг}`: Liquid and Handlebars. */
export function fromDoubleBraces(text: string): Translated {
  let logic = /\{%[\s\S]*?%\}/u.test(text);
  const translated = text.replace(
    /\{\{\{?\s*([^{}]{1,300}?)\s*\}?\}\}/gu,
    (whole, inner: string) => {
      const [head = '', ...pieces] = inner.split('|').map((piece) => piece.trim());
      if (/^[#/^>!&]|^else$|\s/u.test(head) || !/^[\w.[\]-]+$/u.test(head)) {
        logic = true;
        return whole;
      }
      const name = variable(head.replace(/\[(\d+)\]/gu, '.$1'));
      if (!name) {
        logic = true;
        return whole;
      }
      let said = name;
      for (const piece of pieces) {
        const [word = '', ...rest] = piece.split(':');
        const filter = cases[word.trim().toLowerCase()];
        if (word.trim() === 'default')
          said += `|${unquoted(rest.join(':')).replace(/[{}|]/gu, '')}`;
        else if (filter) said += ` | ${filter}`;
        else logic = true;
      }
      return `{${said}}`;
    },
  );
  return { text: translated, logic };
}

/** `name=x; default=y; a; b` of a Text Blaze command. */
function settings(inner: string): { plain: string[]; of: Map<string, string> } {
  const plain: string[] = [];
  const of = new Map<string, string>();
  for (const piece of inner.split(';')) {
    const [, key, value] = /^\s*(\w+)\s*=\s*(.*)$/su.exec(piece) ?? [];
    if (key) of.set(key.toLowerCase(), (value ?? '').trim());
    else if (piece.trim()) plain.push(piece.trim());
  }
  return { plain, of };
}

/** Text Blaze: `{formtext: name=x}`, `{formmenu: a; b}`, `{formdate}`, `{time}`, `{import}`. */
export function fromTextBlaze(text: string): Translated {
  let logic = false;
  let unnamed = 0;
  const translated = text.replace(
    /\{([a-z]+|=)(?::\s*([^{}]*))?([^{}]*)\}/giu,
    (whole, command: string, inner: string | undefined) => {
      const { plain, of } = settings(inner ?? '');
      const ask = () => askable(of.get('name') ?? '') || `field ${++unnamed}`;
      const choices = [...new Set([of.get('default') ?? '', ...plain])]
        .map((one) => one.replace(/[/|]/gu, ' ').trim())
        .filter(Boolean);
      switch (command.toLowerCase()) {
        case 'formtext':
        case 'formparagraph':
          return `{${ask()}}`;
        case 'formmenu':
          return choices.length > 1 ? `{${ask()}: ${choices.join('/')}?}` : `{${ask()}}`;
        case 'formdate':
          return `{${ask()}: date}`;
        case 'time':
          return '{today}';
        case 'import':
          return plain[0] ? `{part: ${plain[0]}}` : whole;
        case 'cursor':
          return '';
        case 'enter':
          return '\n';
        default:
          // A plain {word} is a question of ours already.
          if (inner === undefined && /^\{[a-z]+\}$/iu.test(whole) && !isTheirs(command))
            return whole;
          logic = true;
          return whole;
      }
    },
  );
  return { text: translated, logic };
}

const isTheirs = (command: string) =>
  /^(?:if|else|elseif|endif|repeat|endrepeat|note|endnote|formtoggle|endformtoggle|clipboard|key|tab|click|wait|site|image|link|user|snippet)$/iu.test(
    command,
  );
