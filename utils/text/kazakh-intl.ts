import { KazakhAgo, KazakhDates, KazakhLists, KazakhNames, KazakhNumbers } from './kazakh.ts';

const asksKazakh = (locales: unknown) =>
  /^kk\b/iu.test(String(Array.isArray(locales) ? locales[0] : locales));

/** A constructor of `Intl` that is another one for Kazakh. */
function taught<Made extends object>(
  known: Made,
  kazakh: new (locales: unknown, options: never) => object,
): Made {
  return new Proxy(known, {
    construct: (target, given: unknown[], as: new () => unknown) =>
      asksKazakh(given[0])
        ? new kazakh(given[0], given[1] as never)
        : (Reflect.construct(target as new () => object, given, as) as object),
  });
}

/** Whether this browser can name a month in Kazakh. */
const knowsKazakh = (intl: typeof Intl) =>
  /[а-яқң]{4}/iu.test(new intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' }).format(0));

/** Gives dates and figures in Kazakh to a browser that has none; does nothing elsewhere. */
export function teachKazakh(intl: typeof Intl = Intl): void {
  if (knowsKazakh(intl)) return;
  Object.assign(intl, {
    DateTimeFormat: taught(intl.DateTimeFormat, KazakhDates),
    NumberFormat: taught(intl.NumberFormat, KazakhNumbers),
    RelativeTimeFormat: taught(intl.RelativeTimeFormat, KazakhAgo),
    ListFormat: taught(intl.ListFormat, KazakhLists),
    DisplayNames: taught(intl.DisplayNames, KazakhNames),
  });
}
