import { createRequire } from 'node:module';

/**
 * What linkedom asks of `css-select` (vitest.config.ts puts this in its place): of a case of the
 * readers half of the time went into making the same few hundred selectors again. Here each is made
 * once, and remembers nothing of a document that changes.
 */
type Test = (element: unknown) => boolean;
interface Options {
  context?: unknown;
  xmlMode?: boolean;
  cacheResults?: boolean;
}

const real = createRequire(import.meta.url)('css-select') as {
  compile(selector: string, options: Options): Test;
};
const made = { true: new Map<string, Test>(), false: new Map<string, Test>() };

export function compile(selector: string, options: Options): Test {
  // One with `:scope` is of one element.
  if (options.context) return real.compile(selector, options);
  const known = made[options.xmlMode ? 'true' : 'false'];
  const test = known.get(selector) ?? real.compile(selector, { ...options, cacheResults: false });
  known.set(selector, test);
  return test;
}

export const is = (element: unknown, selector: string, options: Options): boolean =>
  compile(selector, options)(element);
