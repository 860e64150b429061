import type { TFunction } from 'i18next';
import type { BriefStep } from '../../utils/briefs/rules.ts';
import type { BriefContent, Hypothesis } from '../../utils/briefs/schema.ts';

/** Each step's name, and why it is worth while. */
export const stepWord: Record<BriefStep, { title: string; why: string }> = {
  tasks: { title: 'briefs:step.tasks.title', why: 'briefs:step.tasks.why' },
  audience: { title: 'briefs:step.audience.title', why: 'briefs:step.audience.why' },
  similar: { title: 'briefs:step.similar.title', why: 'briefs:step.similar.why' },
  tone: { title: 'briefs:step.tone.title', why: 'briefs:step.tone.why' },
  topics: { title: 'briefs:step.topics.title', why: 'briefs:step.topics.why' },
  tags: { title: 'briefs:step.tags.title', why: 'briefs:step.tags.why' },
  headlines: { title: 'briefs:step.headlines.title', why: 'briefs:step.headlines.why' },
  duties: { title: 'briefs:step.duties.title', why: 'briefs:step.duties.why' },
  kpi: { title: 'briefs:step.kpi.title', why: 'briefs:step.kpi.why' },
  hypotheses: { title: 'briefs:step.hypotheses.title', why: 'briefs:step.hypotheses.why' },
};

export const outcomeWord: Record<Hypothesis['outcome'], string> = {
  open: 'briefs:hypotheses.open',
  held: 'briefs:hypotheses.held',
  failed: 'briefs:hypotheses.failed',
};

/** What of the brief stands elsewhere, as finished words. */
export interface BriefFacts {
  name: string;
  /** null: not chosen. */
  address: 'ty' | 'vy' | null;
  /** "Подписчики: at least 13 000". */
  goals: readonly string[];
  /** null: not known. */
  budget: string | null;
}

/** The whole brief as plain text, for a mail, a chat or paper; what is empty is left out. */
export function briefText(brief: BriefContent, facts: BriefFacts, t: TFunction): string {
  const part = (step: BriefStep, lines: readonly (string | null)[]) => {
    const said = lines.filter((line): line is string => line !== null && line.trim() !== '');
    return said.length ? [`${t(stepWord[step].title)}\n${said.join('\n')}`] : [];
  };
  const named = (word: string, text: string) => (text.trim() ? `${t(word)}: ${text.trim()}` : null);
  const dashed = (parts: readonly string[]) =>
    parts
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .join(' — ');
  const bullets = (lines: readonly string[]) =>
    lines.filter((line) => line !== '').map((line) => `• ${line}`);
  const numbered = (lines: readonly string[]) => lines.map((line, n) => `${n + 1}. ${line}`);
  const { address, goals, budget } = facts;
  const spoken = address && t(address === 'ty' ? 'templates:address.ty' : 'templates:address.vy');
  return [
    `${t('briefs:title')}: ${facts.name}`,
    ...part('tasks', [brief.tasks.trim()]),
    ...part('audience', [
      brief.audience.trim(),
      named('briefs:audience.pains', brief.pains),
      named('briefs:audience.needs', brief.needs),
    ]),
    ...part(
      'similar',
      bullets(brief.similar.map(({ name, url, note }) => dashed([name, url, note]))),
    ),
    ...part('tone', [spoken && `${t('templates:address.label')}: ${spoken}`, brief.tone.trim()]),
    ...part('topics', numbered(brief.topics)),
    ...part('tags', [brief.tags.join(' ')]),
    ...part('headlines', numbered(brief.headlines)),
    ...part('duties', bullets(brief.duties.map(({ who, does }) => dashed([who, does])))),
    ...part('kpi', [...bullets(goals), budget && `${t('briefs:budget.label')}: ${budget}`]),
    ...part(
      'hypotheses',
      bullets(
        brief.hypotheses
          .filter(({ text }) => text.trim() !== '')
          .map(({ text, outcome, came }) => dashed([text, t(outcomeWord[outcome]), came])),
      ),
    ),
  ].join('\n\n');
}
