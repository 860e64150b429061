import type { PlanState } from './schema.ts';

/**
 * Every step that an item may take, and why. What is not here may not happen. A state beside itself
 * is a change that leaves the item where it is (its text, its time, another try).
 */
export const steps: { readonly [from in PlanState]: { readonly [to in PlanState]?: string } } = {
  draft: {
    draft: 'a draft is written on',
    planned: 'the person gave it a time',
    armed: 'the same, and its key sends it now',
  },
  planned: {
    draft: 'the person took it back to write on',
    planned: 'its text or time was changed',
    due: 'its time came',
    missed: 'its time passed while nobody could be told',
    held: 'its time came, and the same text is out already',
    opened: 'the person publishes ahead of time',
    live: 'the person published it without us',
    skipped: 'the person said so',
    armed: 'its key sends it now',
  },
  due: {
    due: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person moved it, or a clock that ran ahead was set right',
    armed: 'the person leaves it to its key',
    opened: 'its page was opened for it',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  opened: {
    opened: 'the person tries again',
    filled: 'the composer holds it',
    due: 'the composer could not be filled, or its page was closed',
    planned: 'the same, ahead of its time',
    unconfirmed: 'the same, but an earlier filling may have been published',
    live: 'the wall shows it',
    skipped: 'the person said so',
  },
  filled: {
    opened: 'the person tries again',
    unconfirmed: 'only the person knows whether it was published',
    live: 'the wall shows it',
    skipped: 'the person said so',
  },
  unconfirmed: {
    opened: 'the person says that it was not published, and tries again',
    live: 'the wall shows it',
    'not-found': 'the wall was read well after and does not hold it',
    skipped: 'the person said so',
  },
  live: {},
  'not-found': {
    'not-found': 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    armed: 'the same, and its key sends it now',
    opened: 'the person tries again',
    live: 'the wall shows it after all',
    skipped: 'the person said so',
  },
  missed: {
    missed: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time, or a clock that ran ahead was set right',
    armed: 'the same, and its key sends it now',
    opened: 'the person publishes it now',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  held: {
    held: 'its text was changed a little',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another text or time',
    opened: 'the person publishes it all the same',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  skipped: {
    planned: 'the person changed their mind',
    armed: 'the same, and its key sends it now',
  },
  armed: {
    sending: 'its request begins',
    planned: 'its key was taken away before it went',
    missed: 'it was kept back until its time had passed',
    refused: 'there is no key to send it with',
    opened: 'the person publishes it by hand',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  sending: {
    armed: 'the network said to come later: it is not out',
    sent: 'the network published it',
    'handed-over': 'the network holds it for its time',
    refused: 'the network said no',
    unknown: 'its answer was lost',
    live: 'the wall shows it',
  },
  sent: {
    live: 'the wall shows it',
  },
  'handed-over': {
    live: 'the wall shows it',
    'not-found': 'the wall was read well after its time and does not hold it',
    skipped: 'the person deleted it there',
  },
  refused: {
    refused: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    armed: 'the same, and its key sends it now',
    opened: 'the person publishes it by hand',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  unknown: {
    sending: 'asked for again under the same idempotency key',
    unknown: 'the network can no longer be asked for it safely',
    sent: 'its answer came late: the network published it',
    'handed-over': 'its answer came late: the network holds it',
    armed: 'the person says that it is not out, and sends it again',
    opened: 'the person says that it is not out, and publishes it by hand',
    live: 'the wall shows it, or the person says that it is out',
    'not-found': 'the wall was read well after and does not hold it',
    skipped: 'the person said so',
  },
};

export const mayStep = (from: PlanState, to: PlanState): boolean => steps[from][to] !== undefined;
