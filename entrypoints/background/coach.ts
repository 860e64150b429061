import { judge, noCoachSettings } from '../../utils/coach/rules.ts';
import { coachSentences, namesDetail } from '../../utils/coach/sentences.ts';
import { explain } from '../../utils/coach/explain.ts';
import { enterIn, keepEnter, knownCase } from '../../utils/coach/store.ts';
import type { CoachProtocol } from '../../utils/coach-messages.ts';
import { askTab } from '../../utils/messages.ts';
import { words } from './words.ts';
import { subjectOf } from './panel-tokens.ts';
import { sameNetwork } from './same-network.ts';
import type { Handlers } from './requests.ts';

/** Looks at an answer before it goes. Of the text nothing is kept. */
export const coachHandlers: Pick<Handlers, keyof CoachProtocol> = {
  async 'page.coach'(question, { url }) {
    sameNetwork(url, question.network);
    const [known, enter, t] = await Promise.all([
      knownCase(question),
      enterIn(question.network, question.kind),
      words(),
    ]);
    const rules = known?.settings ?? noCoachSettings;
    const findings = known ? judge(known.of) : [];
    return {
      allowed: rules.off.includes('identity') ? null : (known?.allowed ?? null),
      leftover: !rules.off.includes('leftover'),
      enter,
      explains: known !== null,
      hints: findings
        .filter(({ severity }) => severity === 'hint')
        .map(({ rule, detail }) => ({
          rule,
          says: t(coachSentences[rule].says, { what: namesDetail.has(rule) ? detail : '' }),
        })),
      words: {
        leftover: t('coach:leftover.says'),
        identity: t('coach:identity.says'),
        again: t('coach:again'),
        more: t('advice:open'),
        close: t('coach:close'),
      },
    };
  },
  async 'page.coach.enter'({ network, kind, enter }, { url }) {
    sameNetwork(url, network);
    await keepEnter(network, kind, enter);
    return null;
  },
  async 'panel.coach'({ token }, { tabId, url }) {
    await subjectOf(token, tabId);
    const question = await askTab(tabId, 'tab.coach', {});
    if (!question) return null;
    sameNetwork(url, question.network);
    const known = await knownCase(question);
    return known && explain(known, judge(known.of));
  },
  async 'panel.coach.swap'({ token, swap }, { tabId }) {
    await subjectOf(token, tabId);
    return askTab(tabId, 'tab.coach.swap', swap);
  },
};
