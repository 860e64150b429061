import type { PlanDraft } from '../utils/plan/schema.ts';
import type {
  AddAnswer,
  DraftFields,
  PlanCommunity,
  PlanPicture,
  SaveAnswer,
} from './plan-draft.ts';

export interface PlanEditorProps {
  /** Those that posts can be planned for: the person's own. Not empty. */
  communities: readonly PlanCommunity[];
  /** What the form begins with; read once. A new `key` begins anew. */
  initial?: Partial<PlanDraft>;
  /** Instead of `initial`: an unfinished form as `onFields` gave it. */
  fields?: DraftFields;
  /** Pictures that `initial` names, by id. Those added here are remembered by the editor. */
  pictures?: Readonly<Record<string, PlanPicture>>;
  now: number;
  onSave: (draft: PlanDraft, options: { asDraft: boolean }) => Promise<SaveAnswer>;
  onAddMedia: (file: File) => Promise<AddAnswer>;
  /** After every change, for keeping what is unfinished. */
  onFields?: (fields: DraftFields) => void;
  /** A link of a rival was pressed. */
  onOpen: (url: string) => void;
  /** Without it there is no Cancel. */
  onCancel?: () => void;
  /** `compact`: one width and no choices (the panel). */
  compact?: boolean;
}

/** The draft form with the phone preview beside or below it. */
export function PlanEditor(_props: PlanEditorProps) {
  return null;
}
