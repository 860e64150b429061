import { browser } from '#imports';
import { settleCommunity } from '../../utils/comments/store.ts';
import { keyOf } from '../../utils/communities/rules.ts';
import { changeCommunity } from '../../utils/communities/store.ts';
import { noteProblem } from '../../utils/health/store.ts';
import type { Envelope, Reply } from '../../utils/messages.ts';
import { openData } from '../../utils/opening/store.ts';
import { noteUses, taughtOf } from '../../utils/teachings/store.ts';
import { version } from './failures.ts';
import { attachHandlers } from './attach.ts';
import { coachHandlers } from './coach.ts';
import { coverHandlers } from './covers.ts';
import { continueFill, endFill, openAndFill } from './fill.ts';
import { chipWords, giveScript } from './open-tabs.ts';
import { keepHealth } from './health.ts';
import { marksFor } from './marks/index.ts';
import { giveToken, subjectOf, turnTo, admit } from './panel-tokens.ts';
import { wake } from './plan.ts';
import { freshPopupRecord } from './popup-record.ts';
import { inboxHandlers } from './inbox.ts';
import { listeningHandlers } from './listening.ts';
import { membershipHandlers } from './membership.ts';
import { mentionHandlers } from './mentions.ts';
import { continueModeration, moderationHandlers } from './moderation.ts';
import { keyHandlers } from './keys.ts';
import { phoneHandlers } from './phone.ts';
import { keepReading } from './readings.ts';
import { refreshTabs } from './refresh-tabs.ts';
import { syncRegistration } from './registration.ts';
import type { Handlers } from './requests.ts';
import { sameNetwork } from './same-network.ts';
import { beginTeaching, spreadTeachings, stepOn } from './teachings.ts';
import { sharingHandlers } from './sharing/handlers.ts';
import { triageHandlers } from './triage.ts';
import { walkHandlers } from './walk.ts';
import { askTab } from './tab-answers.ts';

/** The answers to all questions. Input is checked already (schemas.ts), and so is the sender. */
export const handlers: Handlers = {
  ...attachHandlers,
  ...coachHandlers,
  ...coverHandlers,
  async 'page.read'(reading, { tabId, url }) {
    sameNetwork(url, reading.network);
    const marks = await keepReading(reading, Date.now());
    await continueFill(tabId, url, false);
    return { marks };
  },
  async 'page.marks'({ network, keys }, { url }) {
    sameNetwork(url, network);
    return { marks: await marksFor(network, keys, Date.now()) };
  },
  async 'page.health'(report, { url }) {
    sameNetwork(url, report.network);
    await keepHealth(report, Date.now());
    return null;
  },
  async 'page.problem'(problem) {
    await noteProblem(problem, version(), Date.now());
    return null;
  },
  async 'page.claim'({ network, key }, { url }) {
    sameNetwork(url, network);
    await changeCommunity(keyOf(network, key), { role: 'mine' }, Date.now());
    await settleCommunity(keyOf(network, key), true);
    await freshPopupRecord();
    await refreshTabs();
    return null;
  },
  async 'page.panel'(subject, { tabId, url }) {
    sameNetwork(url, subject.network);
    return { token: await giveToken(tabId, subject) };
  },
  async 'page.panel.again'({ token, ...subject }, { tabId, url }) {
    sameNetwork(url, subject.network);
    if (!token || !(await turnTo(token, tabId, subject))) return { alive: false };
    const envelope: Envelope<'panels.show'> = {
      groupmate: 'panels.show',
      ask: { ...subject, token },
    };
    const reply = (await browser.runtime.sendMessage(envelope).catch(() => undefined)) as
      Reply<'panels.show'> | undefined;
    return { alive: reply?.ok === true };
  },
  'panel.hello': ({ token, frame }, { tabId }) => admit(token, frame, tabId),
  async 'panel.insert'({ token, text, id, as }, { tabId }) {
    const subject = await subjectOf(token, tabId);
    return askTab(tabId, 'tab.insert', { subject, text, id, as });
  },
  async 'panel.who'({ token }, { tabId }) {
    await subjectOf(token, tabId);
    return askTab(tabId, 'tab.who', {});
  },
  async 'panel.size'({ token, height }, { tabId }) {
    await subjectOf(token, tabId);
    await askTab(tabId, 'tab.panel.size', { height });
    return null;
  },
  async 'panel.close'({ token, turn }, { tabId }) {
    await subjectOf(token, tabId);
    await askTab(tabId, 'tab.panel.close', { turn });
    return null;
  },
  async 'panel.draft'({ token }, { tabId }) {
    await subjectOf(token, tabId);
    return askTab(tabId, 'tab.draft', {});
  },
  async 'page.hands'({ network }, { tabId, url }) {
    sameNetwork(url, network);
    await giveScript(tabId, '/page-hands.js');
    return null;
  },
  async 'page.rest'({ network }, { tabId, url }) {
    sameNetwork(url, network);
    await giveScript(tabId, '/page-rest.js');
    return null;
  },
  async 'page.ready'({ network }, { tabId, url }) {
    sameNetwork(url, network);
    await continueFill(tabId, url, true);
    await continueModeration(tabId, url);
    return { chip: await chipWords() };
  },
  async 'page.teachings'({ network }, { url }) {
    sameNetwork(url, network);
    return { taught: await taughtOf(network) };
  },
  async 'page.taught'({ network, uses }, { url }) {
    sameNetwork(url, network);
    if (await noteUses(network, uses, Date.now())) await spreadTeachings(network);
    return null;
  },
  async 'panel.teach'({ token, step }, { tabId }) {
    await subjectOf(token, tabId);
    return stepOn(tabId, step);
  },
  'ui.teach': (question) => beginTeaching(question),
  async 'page.filled'(report, { tabId }) {
    await endFill(report, tabId);
    await wake({ fresh: true });
    return null;
  },
  async 'ui.fill'({ uuid, anyAuthor }) {
    const outcome = await openAndFill(uuid, { anyAuthor });
    await wake({ fresh: true });
    return outcome;
  },
  async 'ui.changed'({ what }) {
    if (what === 'teachings') return spreadTeachings();
    await wake({ fresh: true });
    // Marks rest on neither: no page has to ask again.
    if (what !== 'plan' && what !== 'reminders') await refreshTabs();
    return null;
  },
  async 'ui.popup'() {
    await wake({ fresh: true });
    // A wake says nothing to whom it fails: the popup asks itself why it got no record.
    if (await openData()) throw new Error('The data cannot be opened.');
    return null;
  },
  async 'ui.networks'() {
    await syncRegistration();
    return null;
  },
  ...triageHandlers,
  ...inboxHandlers,
  ...listeningHandlers,
  ...membershipHandlers,
  ...mentionHandlers,
  ...moderationHandlers,
  ...keyHandlers,
  ...phoneHandlers,
  ...sharingHandlers,
  ...walkHandlers,
};
