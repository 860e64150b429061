/**
 * What of an element may stand in a taught selector, with how little it is to be trusted. Test ids,
 * then roles and addresses, then names of aria attributes, ids, classes at last. Never texts, never
 * what a build step made up (`css-1q2w3`, `x1lliihq`): those change with every release.
 */
export interface Token {
  css: string;
  /** 1 is what networks keep for their own tests, 4 says next to nothing. */
  cost: number;
}

/** Costs from here on are positions and bare tags: they hold until the page is drawn otherwise. */
export const weakFrom = 4;

const testIds = /^data-(?:test-?id|testid|test|qa|e2e|cy|l)$/;
/** Their values are words of the page's own code. */
const codeAttributes = /^(?:data-[a-z-]+|role|itemprop|rel|type|slot|name|part)$/;
/** Their values are words for people. */
const wordAttributes = /(?:label|title|text|tooltip|hint|placeholder|content|caption)$/;
/** Nothing about what an element is. */
const mute =
  /^(?:class|id|style|src|srcset|alt|value|lang|dir|width|height|tabindex|on.*|data-react.*)$/;
const codeWord = /^[A-Za-z]+(?:[-_.:]{1,2}[A-Za-z]+)*$/;
const states =
  /^(?:true|false|auto|none|on|off)$|(?:^|[-_])(?:active|selected|hover|focus|focused|open|opened|closed|pressed|checked|loading|first|last|odd|even|visible|hidden|liked|is|has)(?:$|[-_])/i;
/** What style libraries put before the letters that they make up. */
const madeUp = /^(?:css|sc|jsx|svelte|emotion|[a-z])-|^_|\d/;

const semantic = new Set(
  'time h1 h2 h3 h4 article button header footer video nav textarea'.split(' '),
);

/** Can it be said aloud? Letters that a build step made up mostly cannot. */
export function isWord(name: string): boolean {
  if (name.length < 3 || name.length > 60 || madeUp.test(name) || !codeWord.test(name))
    return false;
  const parts = name.split(/[-_.:]+|(?<=[a-z])(?=[A-Z])/u);
  return (
    parts.some((part) => part.length >= 3) &&
    parts.every(
      (part) => part.length < 4 || (/[aeiouy]/i.test(part) && !/[^aeiouy]{6}/i.test(part)),
    )
  );
}

/** `vkitPost__label--d4` begins with words and ends in what changes; null when it does not. */
function stablePart(name: string): string | null {
  const cut = /^(.+?)(?:__|--|[-_])(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{1,12}$/.exec(name)?.[1];
  return cut !== undefined && cut.length >= 6 && isWord(cut) ? cut : null;
}

/** The tokens of an element, the best first. `url`: the page's address. */
export function tokensOf(element: Element, url: string): Token[] {
  const tokens: Token[] = [];
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (name === 'href') tokens.push(...ofAddress(value, url), { css: '[href]', cost: 3.5 });
    if (mute.test(name) || name === 'href' || !/^[a-z][a-z-]{1,40}$/.test(name)) continue;
    const says = codeAttributes.test(name) && !wordAttributes.test(name) && !states.test(value);
    if (testIds.test(name) && says && codeWord.test(value)) {
      tokens.push({ css: `[${name}="${value}"]`, cost: 1 });
    } else if (says && isWord(value)) {
      tokens.push({ css: `[${name}="${value}"]`, cost: name === 'role' ? 1.8 : 1.4 });
    }
    tokens.push({ css: `[${name}]`, cost: /^(?:data|aria)-/.test(name) ? 2 : 2.5 });
  }
  const id = element.getAttribute('id') ?? '';
  if (isWord(id)) tokens.push({ css: `#${id}`, cost: 1.6 });
  for (const name of element.classList) {
    if (states.test(name)) continue;
    const stable = stablePart(name);
    if (isWord(name)) tokens.push({ css: `.${name}`, cost: 3 });
    else if (stable) tokens.push({ css: `[class*="${stable}"]`, cost: 3.1 });
  }
  tokens.push(...ofTag(element.localName));
  return tokens.sort((a, b) => a.cost - b.cost).slice(0, 12);
}

function ofTag(tag: string): Token[] {
  if (!/^[a-z][a-z0-9-]*$/.test(tag)) return [];
  return [{ css: tag, cost: tag.includes('-') ? 1.2 : semantic.has(tag) ? 2.6 : weakFrom }];
}

/** The parts of an address that say what it leads to, never whom: `/wall`, `/status/`, `reply=`. */
function ofAddress(href: string, url: string): Token[] {
  const address = URL.canParse(href, url) ? new URL(href, url) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return [];
  const here = new Set(new URL(url).pathname.split('/'));
  const segments = address.pathname.split('/').slice(1);
  const tokens: Token[] = [];
  segments.forEach((segment, at) => {
    const last = at === segments.length - 1;
    const before = /^([a-z]{2,})[-_]?\d[\d_-]*$/.exec(segment)?.[1];
    if (before && href.includes(`/${before}`))
      tokens.push({ css: `[href*="/${before}"]`, cost: 2.1 });
    // A first part alone is somebody's name, and one that the page has too names the page.
    if (!codeWord.test(segment) || here.has(segment) || (at === 0 && last)) return;
    // Capitals and dots are how people and communities call themselves.
    if (at === 0 && !/^[a-z-]+$/.test(segment)) return;
    const css = last ? `[href$="/${segment}"]` : `[href*="/${segment}/"]`;
    tokens.push({ css, cost: at === 0 ? 3.2 : 2.2 });
  });
  for (const [name, value] of address.searchParams) {
    if (!/^[a-z]{1,20}$/.test(name) || /^(?:utm|from|ref|hl|lang)/.test(name)) continue;
    const said = isWord(value) ? `${name}=${value}` : `${name}=`;
    if (href.includes(said)) tokens.push({ css: `[href*="${said}"]`, cost: 2.3 });
  }
  return tokens;
}
