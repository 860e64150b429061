/**
 * A table that holds its own names and nothing else. It is asked by words of pages, people and
 * files, and `constructor` is a word too: a plain object would answer with a function.
 */
export const ownNames = <Value, Name extends string = string>(
  table: Readonly<Record<Name, Value>>,
): Readonly<Record<Name, Value>> =>
  Object.assign(Object.create(null) as Record<Name, Value>, table);

/** What an object has by that name itself; undefined: nothing. For objects that others made. */
export const ownValue = <Value>(
  of: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(of, name) ? of[name] : undefined);
