/** A part by others that ships inside the package. */
export interface Part {
  name: string;
  version: string;
  /** An SPDX expression, such as `MIT` or `(MIT OR Apache-2.0)`; null: it names none. */
  licence: string | null;
}
/** With the words of its licence; null: it brings none along. */
export interface PartWithText extends Part {
  text: string | null;
}

/**
 * What may ship: licences that ask for their own words to come along (licences.txt has them), and
 * the Mozilla one, which asks that changed files stay open: none of ours are changed.
 */
export const allowedLicences: readonly string[] = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['OFL-1.1', 'MPL-2.0'],
];

/** One of the ways that an expression offers may ship. `AND` binds stronger than `OR`. */
export function mayShip(licence: string | null): boolean {
  if (licence === null) return false;
  return licence
    .replace(/[()]/gu, ' ')
    .split(/\sOR\s/u)
    .some((way) => way.split(/\sAND\s/u).every((one) => allowedLicences.includes(one.trim())));
}

/** What stands in the way of shipping these, a sentence each. */
export function refusals(parts: readonly Part[]): string[] {
  return parts
    .filter(({ licence }) => !mayShip(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} has the licence "${licence ?? 'none'}", which utils/licences/rules.ts does not allow.`,
    );
}

/** The text file that ships: who made what, and the words of each licence once. */
export function licencesFile(parts: readonly PartWithText[], more: string): string {
  const words = new Map<string, string[]>();
  for (const { name, text } of parts) {
    if (text !== null) words.set(text, [...(words.get(text) ?? []), name]);
  }
  return [
    'What others made and Groupmate ships.',
    parts.map((part) => `${part.name} ${part.version}: ${part.licence ?? ''}`).join('\n'),
    more.trim(),
    ...[...words].map(([text, names]) => `${'-'.repeat(72)}\n${names.join(', ')}\n\n${text}`),
    '',
  ].join('\n\n');
}
