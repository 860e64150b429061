import type { PlanCause, PlanState } from '../utils/plan/schema.ts';
import type { BadgeTone } from './ui/badge.tsx';

/** Each state: its name, what it means for the person, and how loud it is. */
export const stateWords: Record<PlanState, { name: string; means: string; tone: BadgeTone }> = {
  draft: { name: 'day:state.draft', means: 'day:means.draft', tone: 'plain' },
  planned: { name: 'day:state.planned', means: 'day:means.planned', tone: 'accent' },
  due: { name: 'day:state.due', means: 'day:means.due', tone: 'warn' },
  opened: { name: 'day:state.opened', means: 'day:means.opened', tone: 'warn' },
  filled: { name: 'day:state.filled', means: 'day:means.filled', tone: 'warn' },
  unconfirmed: { name: 'day:state.unconfirmed', means: 'day:means.unconfirmed', tone: 'warn' },
  live: { name: 'day:state.live', means: 'day:means.live', tone: 'good' },
  'not-found': { name: 'day:state.notFound', means: 'day:means.notFound', tone: 'bad' },
  missed: { name: 'day:state.missed', means: 'day:means.missed', tone: 'bad' },
  held: { name: 'twice:held.state', means: 'twice:held.means', tone: 'bad' },
  skipped: { name: 'day:state.skipped', means: 'day:means.skipped', tone: 'plain' },
};

/** Why an item changed its state: a sentence of its journal. */
export const causeWords: Record<PlanCause, string> = {
  saved: 'day:cause.saved',
  changed: 'day:cause.changed',
  'time-came': 'day:cause.timeCame',
  'came-late': 'day:cause.cameLate',
  'opened-by-person': 'day:cause.opened',
  'composer-holds-it': 'day:cause.composerHoldsIt',
  'composer-refused': 'day:cause.composerRefused',
  'no-composer': 'day:cause.noComposer',
  'no-access': 'access:cause',
  'media-refused': 'day:cause.mediaRefused',
  'left-to-person': 'day:cause.leftToPerson',
  'seen-on-wall': 'day:cause.seenOnWall',
  'not-on-wall': 'day:cause.notOnWall',
  moved: 'day:cause.moved',
  'skipped-by-person': 'day:cause.skipped',
  'tab-closed': 'day:cause.tabClosed',
  'rival-appeared': 'twice:cause.rivalAppeared',
  'other-author': 'twice:cause.otherAuthor',
};
