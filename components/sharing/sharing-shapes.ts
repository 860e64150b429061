import type { FieldClash, SharedKind, SharingFault } from '../../utils/sharing/schema.ts';

/** One line of a test: what was looked at and how it is; `ok` null: it could not be known. */
export interface Finding {
  what: 'server' | 'user' | 'content' | 'queue' | 'queue-single' | 'media' | 'cors';
  ok: boolean | null;
  fault?: SharingFault | undefined;
}

/** A shared row that has two versions of some of its fields. */
export interface ClashedRow {
  /** `<kind>:<uuid>`. */
  id: string;
  kind: SharedKind;
  /** What a person knows it by: its name or the beginning of its text; '' where it has none. */
  title: string;
  /** The clock that its own time is said in; absent: this computer's. */
  zone?: string | undefined;
  clashes: readonly FieldClash[];
}
