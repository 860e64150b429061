import type { Plugin } from 'vite';

/**
 * For wxt.config.ts alone: the marks' stylesheet (mark-sheet.ts) is written for who reads it; a page
 * is not made to carry its spaces.
 */
export const tight = (css: string): string =>
  css
    .replace(/\s+/gu, ' ')
    // A space after a colon stands in declarations alone: before one it would be part of a selector.
    .replace(/([;:,]) /gu, '$1')
    .replace(/ ?([{}]) ?/gu, '$1')
    .replaceAll(' !important', '!important')
    .replaceAll(';}', '}')
    .trim();

/** Templates of a module, each made tight by itself; what stands between their parts is code. */
export const withoutSpaces = (code: string): string =>
  code.replace(/`[^`]*`/gu, (template) =>
    template
      .slice(1, -1)
      .split(/(\$\{[^}]*\})/u)
      .map((part) => (part.startsWith('${') ? part : tight(part)))
      .join('')
      .replace(/^|$/gu, '`'),
  );

export const tightSheets = (): Plugin => ({
  name: 'groupmate:tight-sheets',
  apply: 'build',
  transform: (code, id) =>
    id.endsWith('/utils/page/mark-sheet.ts') ? { code: withoutSpaces(code), map: null } : undefined,
});
