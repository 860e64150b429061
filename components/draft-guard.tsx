import { useState } from 'react';
import {
  meantAt,
  type CheckDraft,
  type DraftCheck,
  type DraftFields,
  type PlanCommunity,
} from '../utils/plan/form.ts';
import type { PlanDraft } from '../utils/plan/schema.ts';
import { clockAt } from '../utils/text/zone.ts';
import { ClashNotice } from './clash-notice.tsx';
import { RivalNotice } from './rival-notice.tsx';
import { useDraftCheck } from './use-draft-check.ts';

interface Guarded {
  fields: DraftFields;
  community: PlanCommunity | undefined;
  communities: readonly PlanCommunity[];
  now: number;
  /** Without it nothing is looked for before saving. */
  onCheck: CheckDraft | undefined;
  onChange: (change: Partial<DraftFields>) => void;
  onOpen: (url: string) => void;
}

/**
 * Looks for what stands against a post: quietly while one writes, and once more before it is saved.
 * `passes` is false when the person has to decide first; `notices` shows what about.
 */
export function useDraftGuard(guarded: Guarded) {
  const { fields, community, communities, now, onCheck, onChange, onOpen } = guarded;
  const typed = useDraftCheck(fields, community, onCheck);
  const [refused, setRefused] = useState<DraftCheck | null>(null);
  // The time that the person means although something is near.
  const [keptAt, setKeptAt] = useState<number | null>(null);

  async function passes(draft: PlanDraft): Promise<boolean> {
    if (!onCheck) return true;
    // The store refuses what reads the same itself, also when this cannot be asked.
    const check = await onCheck(draft).catch(() => null);
    const stands = check && (check.rival?.near || (check.own && keptAt !== draft.dueAt));
    setRefused(stands ? check : null);
    return !stands;
  }

  const shown = refused ?? typed;
  const rival = shown?.rival;
  const zone = community?.zone ?? 'UTC';
  const at = meantAt(fields, zone);
  const own = keptAt === null || keptAt !== at ? (shown?.own ?? null) : null;
  const notices = shown && (
    <>
      {rival && (
        <RivalNotice
          rival={rival}
          text={fields.text}
          communities={communities}
          now={now}
          refused={refused !== null && Boolean(rival.near)}
          onOpen={onOpen}
          onLetStand={() => {
            setRefused(null);
            onChange({ despite: [...(fields.despite ?? []), rival.id] });
          }}
        />
      )}
      {(own || shown.other) && (
        <ClashNotice
          check={{ ...shown, own }}
          communities={communities}
          zone={zone}
          now={now}
          refused={refused !== null}
          onMove={(at) => {
            setRefused(null);
            const { day, time } = clockAt(at, zone);
            onChange({ day, time, second: false });
          }}
          onKeep={() => {
            setKeptAt(at);
            setRefused(null);
          }}
        />
      )}
    </>
  );
  return { passes, notices, rival: rival ?? null, reset: () => setRefused(null) };
}
