/** Why a file is refused: each has its sentence (`backup:refused.*`). */
export type RefusalReason =
  | 'not-zip'
  | 'cut-off'
  | 'not-ours'
  | 'newer'
  | 'bad-manifest'
  | 'bad-name'
  | 'missing'
  | 'unlisted'
  | 'changed'
  | 'packed'
  | 'too-big'
  | 'bad-text'
  | 'bad-line'
  | 'bad-row'
  | 'twice'
  | 'miscounted'
  | 'gone'
  | 'partial';

/** The file (or what waits of it) cannot be used. Nothing was changed. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  readonly reason: RefusalReason;
  /** The file inside the ZIP, cut to what can be shown; null: the file as a whole. */
  readonly file: string | null;
  /** Counted from 1; null where no line is meant. */
  readonly line: number | null;
  /** The field of the row that does not fit. */
  readonly field: string | null;

  constructor(
    reason: RefusalReason,
    where: { file?: string; line?: number; field?: string; cause?: unknown } = {},
  ) {
    const file = where.file?.slice(0, 80) ?? null;
    const told = [reason, file, where.line, where.field].filter((part) => part !== undefined);
    super(told.filter((part) => part !== null).join(' '), { cause: where.cause });
    this.reason = reason;
    this.file = file;
    this.line = where.line ?? null;
    this.field = where.field?.slice(0, 80) ?? null;
  }
}
