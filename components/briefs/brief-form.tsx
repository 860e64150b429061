import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  briefSteps,
  linesOf,
  stepStates,
  tagsOf,
  wanted,
  type BriefElsewhere,
  type BriefStep as StepId,
} from '../../utils/briefs/rules.ts';
import { briefLimits, type BriefContent } from '../../utils/briefs/schema.ts';
import { Field } from '../ui/field.tsx';
import { Progress } from '../ui/progress.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { BriefStep } from './brief-step.tsx';
import { stepWord } from './brief-words.ts';
import { DutyRows } from './duty-rows.tsx';
import { HypothesisRows } from './hypothesis-rows.tsx';
import { LinesField } from './lines-field.tsx';
import { SimilarRows, type WatchAnswer } from './similar-rows.tsx';

interface BriefFormProps {
  /** What it begins with; from then on the form is ahead of what is kept, until another `turn`. */
  content: BriefContent;
  turn?: number;
  elsewhere: BriefElsewhere;
  /** null: not chosen; people are then addressed by вы. */
  address: 'ty' | 'vy' | null;
  onAddress: (address: 'ty' | 'vy') => void;
  onWatch: (url: string, name: string) => Promise<WatchAnswer>;
  /** Goals of this month, and its budget. */
  kpi: ReactNode;
  /** After every letter. */
  onChange: (change: Partial<BriefContent>) => void;
}

/** Rows in which nothing is written are not kept. */
const filled = <Row extends object>(rows: readonly Row[], fields: readonly (keyof Row)[]): Row[] =>
  rows.filter((row) => fields.some((field) => String(row[field]).trim() !== ''));

/** The ten first steps of a community, one below the other. */
export function BriefForm(props: BriefFormProps) {
  const { elsewhere, address, onAddress, onWatch, kpi, onChange } = props;
  const { t } = useTranslation();
  const { turn = 0 } = props;
  const [content, setContent] = useState(props.content);
  const [seen, setSeen] = useState(turn);
  // What was decided elsewhere is taken over without folding what is open.
  if (turn !== seen) {
    setSeen(turn);
    setContent(props.content);
  }
  const states = stepStates(content, elsewhere);
  // Where one goes on; read once, so that finishing a step does not fold it away.
  const [first] = useState(() => briefSteps.find((step) => states[step] !== 'done'));
  const done = briefSteps.filter((step) => states[step] === 'done').length;

  function change(part: Partial<BriefContent>) {
    const next = { ...content, ...part };
    setContent(next);
    const kept = {
      ...next,
      similar: filled(next.similar, ['name', 'url', 'note']),
      duties: filled(next.duties, ['who', 'does']),
      hypotheses: filled(next.hypotheses, ['text', 'came']),
    };
    const changed = Object.keys(part) as (keyof BriefContent)[];
    onChange(
      Object.fromEntries(changed.map((field) => [field, kept[field]])) as Partial<BriefContent>,
    );
  }

  const text = (field: 'tasks' | 'audience' | 'pains' | 'needs' | 'tone', words: FieldWords) => (
    <Field label={t(words.label)} labelHidden={words.hidden ?? false}>
      <TextArea
        value={content[field]}
        maxLength={briefLimits.text}
        placeholder={t(words.example)}
        onChange={({ target }) => change({ [field]: target.value } as Partial<BriefContent>)}
      />
    </Field>
  );
  const counts: Partial<Record<StepId, string>> = {
    topics: `${content.topics.length} / ${wanted.topics}–${wanted.topicsMost}`,
    headlines: `${content.headlines.length} / ${wanted.headlines}`,
    ...(content.tags.length > 0 && { tags: String(content.tags.length) }),
  };
  const fields: Record<StepId, ReactNode> = {
    tasks: text('tasks', {
      label: 'briefs:step.tasks.title',
      example: 'briefs:step.tasks.example',
      hidden: true,
    }),
    audience: (
      <>
        {text('audience', {
          label: 'briefs:audience.portrait',
          example: 'briefs:audience.portraitExample',
        })}
        {text('pains', { label: 'briefs:audience.pains', example: 'briefs:audience.painsExample' })}
        {text('needs', { label: 'briefs:audience.needs', example: 'briefs:audience.needsExample' })}
      </>
    ),
    similar: (
      <SimilarRows
        rows={content.similar}
        onChange={(similar) => change({ similar })}
        onWatch={onWatch}
      />
    ),
    tone: (
      <>
        <Segmented<'ty' | 'vy' | 'none'>
          label={t('templates:address.label')}
          value={address ?? 'none'}
          choices={[
            { value: 'vy', label: t('templates:address.vy') },
            { value: 'ty', label: t('templates:address.ty') },
          ]}
          onChange={(next) => {
            if (next !== 'none') onAddress(next);
          }}
        />
        {text('tone', { label: 'briefs:tone.label', example: 'briefs:tone.example' })}
      </>
    ),
    topics: (
      <LinesField
        key={turn}
        label={t('briefs:step.topics.title')}
        hint={t('briefs:perLine')}
        placeholder={t('briefs:step.topics.example')}
        values={content.topics}
        read={linesOf}
        between={'\n'}
        onChange={(topics) => change({ topics })}
      />
    ),
    tags: (
      <LinesField
        key={turn}
        label={t('briefs:step.tags.title')}
        hint={t('briefs:tagsHint')}
        placeholder={t('briefs:step.tags.example')}
        values={content.tags}
        read={tagsOf}
        between=" "
        onChange={(tags) => change({ tags })}
      />
    ),
    headlines: (
      <LinesField
        key={turn}
        label={t('briefs:step.headlines.title')}
        hint={t('briefs:perLine')}
        placeholder={t('briefs:step.headlines.example')}
        values={content.headlines}
        read={linesOf}
        between={'\n'}
        onChange={(headlines) => change({ headlines })}
      />
    ),
    duties: <DutyRows rows={content.duties} onChange={(duties) => change({ duties })} />,
    kpi,
    hypotheses: (
      <HypothesisRows rows={content.hypotheses} onChange={(hypotheses) => change({ hypotheses })} />
    ),
  };
  return (
    <div className="flex flex-col gap-4">
      <Progress
        label={t('briefs:progress', { done, count: briefSteps.length })}
        done={done}
        total={briefSteps.length}
      />
      <ol className="flex flex-col gap-3">
        {briefSteps.map((step, place) => (
          <BriefStep
            key={step}
            place={place + 1}
            title={t(stepWord[step].title)}
            why={t(stepWord[step].why)}
            state={states[step]}
            open={step === first}
            {...(counts[step] && { count: counts[step] })}
          >
            {fields[step]}
          </BriefStep>
        ))}
      </ol>
    </div>
  );
}

interface FieldWords {
  label: string;
  example: string;
  hidden?: boolean;
}
