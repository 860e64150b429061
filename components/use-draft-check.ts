import { useEffect, useState } from 'react';
import {
  meantAt,
  type CheckDraft,
  type DraftCheck,
  type DraftFields,
  type PlanCommunity,
} from '../utils/plan/form.ts';

/** A pause in typing. */
const pauseMs = 400;

/** What the fields ask the database; null: there is nothing to ask yet. */
function askOf(fields: DraftFields, community: PlanCommunity | undefined) {
  if (!community || (fields.text.trim() === '' && fields.media.length === 0)) return null;
  const { key, network, zone } = community;
  const text = fields.text.trim();
  // A time that is not understood yet stands against nothing.
  const dueAt = meantAt(fields, zone) ?? 0;
  const despite = [...(fields.despite ?? [])];
  return { community: key, network, text, media: [...fields.media], dueAt, despite };
}

/**
 * What stands against what is being written, asked in each pause of the typing; null while nothing
 * is known. An answer about an earlier text is never shown.
 */
export function useDraftCheck(
  fields: DraftFields,
  community: PlanCommunity | undefined,
  onCheck: CheckDraft | undefined,
): DraftCheck | null {
  const ask = askOf(fields, community);
  const asked = JSON.stringify(ask);
  const [found, setFound] = useState<{ asked: string; check: DraftCheck } | null>(null);
  useEffect(() => {
    if (!onCheck || asked === 'null') return;
    let left = false;
    const timer = setTimeout(() => {
      // Saving asks anew and says what fails: here silence is enough.
      onCheck(JSON.parse(asked) as Parameters<CheckDraft>[0]).then(
        (check) => {
          if (!left) setFound({ asked, check });
        },
        () => undefined,
      );
    }, pauseMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
    // Surfaces make a new function at each drawing: what is asked alone begins anew.
  }, [asked]);
  return found?.asked === asked ? found.check : null;
}
