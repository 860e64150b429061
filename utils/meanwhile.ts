/** Another window saved it since it was taken to be changed; `saved` is what stands now. */
export class ChangedMeanwhile<Row> extends Error {
  override name = 'ChangedMeanwhile';
  readonly saved: Row;
  constructor(saved: Row) {
    super('It was changed in another window.');
    this.saved = saved;
  }
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Throws ChangedMeanwhile with `saved` when any of these fields is another than it was when it was
 * taken to be changed. By what people write, not by `updatedAt`: the background changes rows too.
 */
export function holdUnchanged<Row extends object>(
  was: Partial<Row>,
  saved: Row,
  fields: readonly (keyof Row)[],
): void {
  if (fields.some((field) => !isSame(was[field], saved[field]))) throw new ChangedMeanwhile(saved);
}

/** Both texts, one below the other; what stands in the other already is not said twice. */
export function bothTexts(saved: string, mine: string): string {
  if (saved.includes(mine)) return saved;
  return mine.includes(saved) ? mine : `${saved}\n\n${mine}`;
}

/** Of both lists each row once. */
export function bothLists<Row>(saved: readonly Row[], mine: readonly Row[]): Row[] {
  return [...saved, ...mine.filter((row) => !saved.some((other) => isSame(row, other)))];
}
