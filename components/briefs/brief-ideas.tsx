import { Check, ChevronRight, Lightbulb } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  holdsIdea,
  holdsTag,
  withIdea,
  withTag,
  type BriefIdeas as Ideas,
} from '../../utils/briefs/rules.ts';

interface BriefIdeasProps {
  /** undefined: the community's brief offers nothing, and nothing is shown. */
  ideas: Ideas | undefined;
  text: string;
  onText: (text: string) => void;
}

interface Idea {
  text: string;
  used: boolean;
}

/** Which of them are used; undefined: not known yet. */
function useUsed(ideas: Ideas | undefined): ReadonlySet<string> | undefined {
  const [known, setKnown] = useState<{ of: Ideas; used: ReadonlySet<string> }>();
  useEffect(() => {
    let left = false;
    ideas?.used().then(
      (used) => {
        if (!left) setKnown({ of: ideas, used });
      },
      // What is offered is offered also without its ticks.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [ideas]);
  return known && known.of === ideas ? known.used : undefined;
}

/** Headlines, topics and tags of the community's brief, to be put into a post with one press. */
export function BriefIdeas({ ideas, text, onText }: BriefIdeasProps) {
  const { t } = useTranslation();
  const used = useUsed(ideas);
  if (!ideas) return null;
  // What has just been put into this text is used too.
  const marked = (all: readonly string[]): Idea[] =>
    all.map((idea) => ({ text: idea, used: used?.has(idea) || holdsIdea(text, idea) }));
  const [headlines, topics] = [marked(ideas.headlines), marked(ideas.topics)];
  const left = [...headlines, ...topics].filter(({ used }) => !used).length;
  return (
    <details className="group mt-2">
      <summary className="inline-flex cursor-pointer list-none items-center gap-1.5 rounded-md py-1 pr-2 text-sm font-medium text-accent hover:underline">
        <ChevronRight
          className="size-4 transition-transform group-open:rotate-90"
          aria-hidden="true"
        />
        <Lightbulb className="size-4" aria-hidden="true" />
        {t('briefs:ideas.title')}
        {used && (
          <span className="font-normal text-muted">{t('briefs:ideas.left', { count: left })}</span>
        )}
      </summary>
      <div className="mt-1 flex max-h-56 flex-col gap-3 overflow-y-auto rounded-md bg-sunken p-3">
        <Chips
          label={t('briefs:step.headlines.title')}
          ideas={headlines}
          onPress={(idea) => onText(withIdea(text, idea))}
        />
        <Chips
          label={t('briefs:step.topics.title')}
          ideas={topics}
          onPress={(idea) => onText(withIdea(text, idea))}
        />
        <Chips
          label={t('briefs:step.tags.title')}
          ideas={ideas.tags.map((tag) => ({ text: tag, used: holdsTag(text, tag) }))}
          onPress={(tag) => onText(withTag(text, tag))}
        />
      </div>
    </details>
  );
}

interface ChipsProps {
  label: string;
  ideas: readonly Idea[];
  onPress: (idea: string) => void;
}

function Chips({ label, ideas, onPress }: ChipsProps) {
  if (ideas.length === 0) return null;
  return (
    <section aria-label={label}>
      <h4 className="mb-1 text-xs text-muted">{label}</h4>
      <ul className="flex flex-wrap gap-1.5">
        {ideas.map((idea) => (
          <li key={idea.text} className="max-w-full">
            <IdeaChip idea={idea} onPress={() => onPress(idea.text)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function IdeaChip({ idea, onPress }: { idea: Idea; onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`flex max-w-full items-center gap-1 rounded-full border border-line bg-raised px-2.5 py-0.5 text-left text-sm transition-colors hover:border-ink ${idea.used ? 'text-muted' : ''}`}
      onClick={onPress}
    >
      {idea.used && <Check className="size-3.5 shrink-0 text-good" aria-hidden="true" />}
      <span className="min-w-0">{idea.text}</span>
      {idea.used && <span className="sr-only">({t('briefs:ideas.used')})</span>}
    </button>
  );
}
