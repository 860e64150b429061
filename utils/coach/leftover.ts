/**
 * What a template has left in a text: `{name}`, `{имя|коллега}`, `{{ name }}`, `{% if … %}`, `{…}`,
 * `[[текст]]`. A brace without a word in it is none, nor is the single bracket of a mention. Used in
 * the page script too: pure and light.
 */
const leftover =
  /\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|\{\s*[\p{L}_][^{}\n]{0,80}\}|\{\s*(?:…|\.{3})\s*\}|\[\[[^[\]\n]{1,80}\]\]/u;

/** A text is looked at to here, UTF-16 units: no network takes a longer one. */
const longest = 70_000;

/** The first one that is left; null when nothing is. */
export function leftoverOf(text: string): string | null {
  return leftover.exec(text.slice(0, longest))?.[0] ?? null;
}
