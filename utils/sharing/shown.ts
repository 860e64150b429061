import { db } from '../db.ts';
import { firstLine } from '../text/first-line.ts';
import { shownClaimId } from './claim-words.ts';
import { answerBefore, kindOf, sharedId } from './ids.ts';
import type { SeenClaim, SharedMark } from './local-schema.ts';
import { claimSays } from './post-claim.ts';
import type { ClaimDoc, FieldClash, FieldEdit, SharedKind } from './schema.ts';
import type { BrandState } from './sign.ts';

/** What surfaces read of sharing: live queries of it follow every change. */

/** How every connected brand stands, by what people call them. */
export async function brandStates(): Promise<BrandState[]> {
  // Without what accounts.ts knows of passwords: small surfaces read this too.
  const accounts = (await db.sharedAccounts.toArray()).sort((a, b) =>
    a.title.localeCompare(b.title),
  );
  const states = await db.sharedState.bulkGet(accounts.map(({ brand }) => brand));
  return accounts.map(({ brand, title, on }, place) => {
    const state = states[place];
    return {
      brand,
      title,
      on,
      working: false,
      lastSuccessAt: state?.lastSuccessAt ?? null,
      fault: state?.fault ?? null,
      waiting: state?.waiting ?? 0,
      clashes: state?.clashes ?? 0,
    };
  });
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

/** What was changed on two computers and waits for a person. */
export async function clashedRows(): Promise<ClashedRow[]> {
  const marks = await db.sharedMarks.where({ clashing: 1 }).toArray();
  return marks.map(({ id, row, clashes, chosen = [] }) => ({
    id,
    kind: kindOf(id),
    title: titleOfRow(row),
    zone: typeof row['zone'] === 'string' ? row['zone'] : undefined,
    // What was chosen waits for the next round and for nobody.
    clashes: clashes.filter(({ field }) => !chosen.includes(field)),
  }));
}

function titleOfRow(row: SharedMark['row']): string {
  for (const field of ['title', 'name', 'client', 'text', 'hashtag', 'month', 'day', 'note']) {
    const value = row[field];
    if (typeof value === 'string' && value.trim()) return firstLine(value).slice(0, 80);
  }
  return '';
}

export interface RowHistory {
  edits: Record<string, FieldEdit>;
  made: FieldEdit;
  clashes: FieldClash[];
}

/** Who changed what of a row and when; null: it is not shared. */
export async function historyOf(kind: SharedKind, uuid: string): Promise<RowHistory | null> {
  const mark = await db.sharedMarks.get(sharedId(kind, uuid));
  return mark ? { edits: mark.edits, made: mark.made, clashes: mark.clashes } : null;
}

/** What colleagues do with a planned post. */
export interface SharedPost {
  /** Of another install; null: none. */
  claim: ClaimDoc | null;
  /** The server did not say whether one may publish it. */
  noAnswer: boolean;
  /** Who planned it, when that was not this person; null: it was, or nobody knows. */
  plannedBy: string | null;
}

/** By the posts' uuids; those of which there is nothing to say are left out. */
export async function sharedPosts(uuids: readonly string[]): Promise<Map<string, SharedPost>> {
  const accounts = await db.sharedAccounts.toArray();
  if (accounts.length === 0) return new Map();
  const items = await db.plan.bulkGet([...uuids]);
  const [me, claims, marks] = await Promise.all([
    ownId(),
    db.sharedClaims.bulkGet(uuids.map((uuid, place) => shownClaimId(uuid, items[place]))),
    db.sharedMarks.bulkGet(uuids.map((uuid) => sharedId('plan', uuid))),
  ]);
  const found = uuids.map((uuid, place): [string, SharedPost] => {
    const seen = claims[place];
    const mark = marks[place];
    const own = accounts.find(({ brand }) => brand === mark?.brand)?.who;
    const plannedBy = mark && mark.made.who !== own ? mark.made.who : '';
    return [
      uuid,
      {
        claim: theirs(seen, me),
        noAnswer: seen ? seen.fault !== null : false,
        plannedBy: plannedBy || null,
      },
    ];
  });
  return new Map(
    found.filter(([, { claim, noAnswer, plannedBy }]) => claim ?? (noAnswer || plannedBy)),
  );
}

/** Read alone: a live query may not make one, and without any nothing of ours was claimed. */
async function ownId(): Promise<unknown> {
  return (await db.facts.get('install'))?.value;
}

const theirs = (seen: SeenClaim | undefined, me: unknown): ClaimDoc | null =>
  seen?.claim && seen.claim.by !== me ? seen.claim : null;

/** A colleague who has a comment open to answer it. */
export interface Answering {
  who: string;
  /** Since when, epoch milliseconds. */
  at: number;
}

/** By the comments' or dialogues' keys (`network:id`): which colleagues answer now. */
export async function answeringNow(now: number): Promise<Map<string, Answering>> {
  const [me, claims] = await Promise.all([
    ownId(),
    db.sharedClaims.where('id').startsWith(answerBefore).toArray(),
  ]);
  return new Map(
    claims.flatMap((seen): [string, Answering][] => {
      const claim = theirs(seen, me);
      if (!claim || claimSays(claim, now) !== 'held') return [];
      return [[claim.id.slice(answerBefore.length), { who: claim.who, at: claim.at }]];
    }),
  );
}
