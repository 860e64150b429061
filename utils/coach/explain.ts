import type { CoachDetail, CoachDetails } from '../coach-messages.ts';
import type { SeenComment } from '../comments/schema.ts';
import { communityKey } from '../communities/rules.ts';
import { firstNameOf } from '../templates/rules.ts';
import { scriptLanguageOf } from '../templates/values.ts';
import { fingerprint } from '../text/similarity.ts';
import { mannersOf } from './manner.ts';
import { isRepeated, type Finding } from './rules.ts';
import type { KnownCase } from './store.ts';
import { swapLeftover, swapName, swapSlang } from './swap.ts';

/** More is read by nobody in a panel beside a box. */
const mostAnswers = 3;
const mostNames = 6;

const shownAnswers = (answers: readonly SeenComment[]) =>
  answers.slice(0, mostAnswers).map(({ text, url, writtenAt }) => ({ text, url, at: writtenAt }));

/** What the panel says of each finding: what it rests on, and what may be put in its place. */
export function explain(known: KnownCase, findings: readonly Finding[]): CoachDetails {
  const { of, community, thread, toPerson, names } = known;
  const own = of.author === null ? null : firstNameOf(of.author);

  function detail({ rule, severity, detail: what }: Finding): CoachDetail {
    const told: CoachDetail = { rule, severity, what, swap: null, answers: [], names: [] };
    switch (rule) {
      case 'leftover':
        return { ...told, swap: what === null ? null : swapLeftover(what, own) };
      case 'slang':
        return { ...told, swap: what === null ? null : swapSlang(of.text, what) };
      case 'name':
        return {
          ...told,
          swap: what === null ? null : swapName(of.text, what, own),
          names: names.filter((name) => name !== of.author).slice(0, mostNames),
        };
      case 'manner':
        return { ...told, answers: shownAnswers(toPerson.filter(({ text }) => saysHow(text))) };
      case 'repeat':
        return {
          ...told,
          answers: shownAnswers(thread.filter(({ text }) => isRepeated(of.text, text))),
        };
      default:
        return told;
    }
  }
  return {
    community: communityKey(community),
    communityName: community.name,
    author: of.author,
    language: scriptLanguageOf(fingerprint(of.text)) ?? 'ru',
    findings: findings.map(detail),
  };
}

function saysHow(text: string): boolean {
  const { formal, informal } = mannersOf(text);
  return formal !== null || informal !== null;
}
