import { judge, noCoachSettings } from '../../utils/coach/rules.ts';
import { coachSentences, namesDetail } from '../../utils/coach/sentences.ts';
import { enterIn, keepEnter, knownCase } from '../../utils/coach/store.ts';
import type { CoachProtocol } from '../../utils/coach-messages.ts';
import { readSettings } from '../../utils/settings.ts';
import { languageOf, wordsIn } from '../../utils/words.ts';
import { sameNetwork } from './same-network.ts';
import type { Handlers } from './requests.ts';

/** Looks at an answer before it goes. Of the text nothing is kept. */
export const coachHandlers: Pick<Handlers, keyof CoachProtocol> = {
  async 'page.coach'(question, { url }) {
    sameNetwork(url, question.network);
    const [known, enter, settings] = await Promise.all([
      knownCase(question),
      enterIn(question.network, question.kind),
      readSettings(),
    ]);
    const { t } = await wordsIn(languageOf(settings, navigator.languages));
    const rules = known?.settings ?? noCoachSettings;
    const findings = known ? judge(known.of) : [];
    return {
      allowed: rules.off.includes('identity') ? null : (known?.allowed ?? null),
      leftover: !rules.off.includes('leftover'),
      enter,
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
        close: t('coach:close'),
      },
    };
  },
  async 'page.coach.enter'({ network, kind, enter }, { url }) {
    sameNetwork(url, network);
    await keepEnter(network, kind, enter);
    return null;
  },
};
