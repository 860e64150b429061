import { browser } from '#imports';
import { postAuthors } from '../../utils/communities/authors.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import { mediaBy } from '../../utils/media/store.ts';
import type { FillOutcome, FillReport } from '../../utils/messages.ts';
import { publishesNowOn } from '../../utils/networks/index.ts';
import { backFrom } from '../../utils/plan/rules.ts';
import type { PlanCause, PlanItem } from '../../utils/plan/schema.ts';
import { planItem, step } from '../../utils/plan/store.ts';
import { mayFill, openTab, showsCommunity, showTab, tabOf } from './community-tab.ts';
import { noteFailure } from './failures.ts';
import { showPublishesNow, showUnfilled } from './notices.ts';
import { claimPost } from './sharing/claims.ts';
import { tellOfPost, thisWorld } from './sharing/index.ts';
import {
  awaitedIn,
  dropRecord,
  fillRecords,
  keepRecord,
  recordOf,
  type FillRecord,
} from './fill-records.ts';
import { askTab } from './tab-answers.ts';

/** A page that has not come to life after this will not. */
const openMs = 60_000;
/** Ten pictures over a slow line, and the network's own upload of them. */
const fillMs = 240_000;

const nothing = (outcome: FillOutcome['outcome']): FillOutcome => ({
  outcome,
  text: false,
  media: 0,
});

/**
 * Surfaces that wait for an answer now. Nothing depends on it: when the worker is stopped their
 * question is gone too, and the plan itself tells how it went.
 */
const waiting = new Map<string, ((outcome: FillOutcome) => void)[]>();

function told(uuid: string, outcome: FillOutcome): void {
  for (const tell of waiting.get(uuid) ?? []) tell(outcome);
  waiting.delete(uuid);
}

const endOf = (uuid: string) =>
  new Promise<FillOutcome>((resolve) => {
    waiting.set(uuid, [...(waiting.get(uuid) ?? []), resolve]);
  });

/** Remembers what the tab waits for, and gives it back when the page has not reported by then. */
async function awaitPage(
  { uuid, tabId, anyAuthor }: Pick<FillRecord, 'uuid' | 'tabId' | 'anyAuthor'>,
  begun: boolean,
): Promise<FillRecord> {
  const limit = begun ? fillMs : openMs;
  const record = { uuid, tabId, anyAuthor, until: Date.now() + limit, begun, done: false };
  await keepRecord(record);
  // A worker that is stopped before leaves it to the next wake.
  setTimeout(() => {
    void settleFills(Date.now()).catch((error: unknown) => noteFailure('fill', error));
  }, limit + 50);
  return record;
}

/** Back to where the item came from: it is not filled. */
async function giveBack(uuid: string, cause: PlanCause, note?: string): Promise<void> {
  const item = await planItem(uuid);
  if (item?.state !== 'opened') return;
  const now = Date.now();
  await step(uuid, backFrom(item, now), cause, now, note);
}

async function fail(uuid: string, cause: PlanCause, outcome: FillOutcome, note?: string) {
  await giveBack(uuid, cause, note);
  await dropRecord(uuid);
  await tellOfPost(uuid);
  told(uuid, outcome);
  // The popup that asked is closed when the page comes to the front.
  await showUnfilled(uuid, cause);
}

/** Asks the tab's page to begin; false when no page of ours lives there, or it is at another one. */
async function begin(item: PlanItem, tabId: number, anyAuthor: boolean): Promise<boolean> {
  const [media, community] = await Promise.all([
    mediaBy(item.media),
    communityByKey(item.community),
  ]);
  const of = { uuid: item.uuid, tabId, anyAuthor };
  // Kept first: the page asks for its pictures, and may report, before its answer is here.
  const { until } = await awaitPage(of, true);
  try {
    await askTab(tabId, 'tab.fill', {
      uuid: item.uuid,
      text: item.text,
      media: media.map(({ id, name, type, size }) => ({ id, name, type, size })),
      as: community && !anyAuthor ? await postAuthors(community) : null,
    });
    return true;
  } catch {
    // Its own word may have come meanwhile, and begun it.
    const still = await recordOf(item.uuid);
    if (still?.until === until && !still.done) await awaitPage(of, false);
    return false;
  }
}

/** What was filled once is not filled again: its tab is shown, or its community's page. */
async function showAgain(item: PlanItem): Promise<FillOutcome> {
  const known = await recordOf(item.uuid);
  if (!known || !(await showTab(known.tabId))) {
    const community = await communityByKey(item.community);
    const tabId = community && (await tabOf(community));
    if (community && !(tabId && (await showTab(tabId)))) await openTab(community);
  }
  return nothing('already');
}

/**
 * Opens the community of a planned item and fills its composer; the person publishes. The answer
 * comes when the page has read its composer back, or is known not to come. Throws when the item or
 * its community is not there, or its state does not allow it. `anyAuthor`: the person knows in whose
 * name it will go out.
 */
export async function openAndFill(
  uuid: string,
  { anyAuthor = false }: { anyAuthor?: boolean | undefined } = {},
): Promise<FillOutcome> {
  await settleFills(Date.now());
  const item = await planItem(uuid);
  if (!item) throw new Error('This planned post is not there any more.');
  if (['filled', 'unconfirmed', 'live'].includes(item.state)) return showAgain(item);
  const running = await recordOf(uuid);
  if (item.state === 'opened' && running && !running.done) {
    // Pressed twice: the second press waits for the same end.
    await showTab(running.tabId);
    return endOf(uuid);
  }
  const community = await communityByKey(item.community);
  if (!community) throw new Error('The community of this planned post is not known.');
  const claimed = await claimPost(await thisWorld(), uuid, 'hand');
  if (claimed.right === 'theirs') return nothing('colleague');
  if (claimed.right === 'fault') return nothing('no-claim');
  if (!(await step(uuid, 'opened', 'opened-by-person', Date.now()))) {
    await tellOfPost(uuid);
    throw new Error(`A planned post that is ${item.state} cannot be opened.`);
  }
  try {
    const end = endOf(uuid);
    const there = await tabOf(community);
    const free = there !== null && !(await awaitedIn(there));
    if (free && (await showTab(there)) && (await begin(item, there, anyAuthor))) return await end;
    const tabId = await openTab(community);
    if (!(await mayFill(community))) {
      await fail(uuid, 'no-access', nothing('no-access'));
      return await end;
    }
    await awaitPage({ uuid, tabId, anyAuthor }, false);
    // It may have come to life already, before the record stood; else its own word begins it.
    const { url } = await browser.tabs.get(tabId);
    if (url) await continueFill(tabId, url, false);
    return await end;
  } catch (error) {
    await fail(uuid, 'no-composer', nothing('no-page'));
    throw error;
  }
}

/**
 * The page script of a tab said something: what waits for this tab begins. `anew`: the script has
 * just come to life, so what had begun in the tab is gone.
 */
export async function continueFill(tabId: number, url: string, anew: boolean): Promise<void> {
  const record = await awaitedIn(tabId);
  if (!record || record.until < Date.now() || (record.begun && !anew)) return;
  const item = await planItem(record.uuid);
  if (item?.state !== 'opened') return dropRecord(record.uuid);
  const community = await communityByKey(item.community);
  // On the way there may be another page (logging in); and a community that was known by its number
  // alone gets its name only when its page has been read.
  if (community && showsCommunity(url, community)) await begin(item, tabId, record.anyAuthor);
}

/**
 * The page's report, read back from its composer. A second one (the page asks again when the worker
 * was stopped under its first) and one that nobody waits for change nothing.
 */
export async function endFill(report: FillReport, tabId: number): Promise<void> {
  const { uuid, outcome, text, media, as, lost } = report;
  const record = await recordOf(uuid);
  if (record?.tabId !== tabId) return;
  const item = await planItem(uuid);
  const gone = lost.length ? { lost } : {};
  const answer: FillOutcome = { outcome, text, media, ...(as === null ? {} : { as }), ...gone };
  const owner = item?.community.slice(item.network.length + 1);
  const writer = as !== null && as !== owner ? `as ${as}` : '';
  const pictures = item && media !== item.media.length ? `${media}/${item.media.length}` : '';
  const note = [pictures, ...lost, writer].filter(Boolean).join(' · ').slice(0, 300) || undefined;
  if (item && outcome === 'filled' && text && media === item.media.length) {
    const now = Date.now();
    await step(uuid, 'filled', 'composer-holds-it', now, note);
    await step(uuid, 'unconfirmed', 'left-to-person', now);
    await keepRecord({ ...record, done: true });
    told(uuid, answer);
    if (publishesNowOn(item.network)) {
      const community = await communityByKey(item.community);
      // It is filled all the same: a warning that cannot be shown must not undo that.
      await showPublishesNow(uuid, community?.name ?? '').catch((error: unknown) =>
        noteFailure('fill', error),
      );
    }
  } else if (outcome === 'other-author') {
    await fail(uuid, 'other-author', answer, note);
  } else if (outcome === 'no-composer' || outcome === 'no-page') {
    await fail(uuid, 'no-composer', answer);
  } else {
    const part: FillOutcome = { ...answer, outcome: 'part' };
    await fail(uuid, text ? 'media-refused' : 'composer-refused', part, note);
  }
}

/** Gives back what no page will report any more. For every wake of the background. */
export async function settleFills(now: number): Promise<void> {
  for (const { uuid, until, done } of await fillRecords()) {
    if (!done && until <= now) await fail(uuid, 'no-composer', nothing('no-page'));
  }
}

/** A tab that was closed: what was to be filled there is given back at once. */
export function watchFillTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void fillRecords()
      .then(async (records) => {
        for (const { uuid, tabId: own, done } of records) {
          if (own !== tabId) continue;
          if (done) await dropRecord(uuid);
          else await fail(uuid, 'tab-closed', nothing('no-page'));
        }
      })
      .catch((error: unknown) => noteFailure('fill', error));
  });
}
