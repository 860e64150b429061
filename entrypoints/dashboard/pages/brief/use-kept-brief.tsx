import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../../components/not-kept.ts';
import { TwoVersions } from '../../../../components/two-versions.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { emptyBrief } from '../../../../utils/briefs/rules.ts';
import type { BriefContent } from '../../../../utils/briefs/schema.ts';
import { keepBrief } from '../../../../utils/briefs/store.ts';
import { bothLists, bothTexts, ChangedMeanwhile } from '../../../../utils/meanwhile.ts';

type Change = Partial<BriefContent>;
const namesOf = (change: Change) => Object.keys(change) as (keyof BriefContent)[];
const only = (content: BriefContent, names: readonly (keyof BriefContent)[]): Change =>
  Object.fromEntries(names.map((name) => [name, content[name]]));

/** The fields as a reader sees them. */
const written = (change: Change): string =>
  Object.values(change)
    .map((value) =>
      typeof value === 'string'
        ? value
        : value
            .map((row) => (typeof row === 'string' ? row : Object.values(row).join(' · ')))
            .join('\n'),
    )
    .join('\n\n');

function both(theirs: Change, mine: Change): Change {
  const pairs = namesOf(mine).map((name) => {
    const [one, other] = [theirs[name], mine[name]];
    if (typeof one === 'string' && typeof other === 'string') return [name, bothTexts(one, other)];
    return [name, bothLists((one ?? []) as unknown[], (other ?? []) as unknown[])];
  });
  return Object.fromEntries(pairs) as Change;
}

interface KeptBrief {
  /** What the form begins with; anew with every `turn`. */
  content: BriefContent;
  turn: number;
  keep: (change: Change) => void;
  /** Both versions of the fields that another window changed too. */
  clash: ReactNode;
}

/** Keeps a brief letter by letter; what another window wrote meanwhile is not written over. */
export function useKeptBrief(community: string, begun: BriefContent | undefined): KeptBrief {
  const { t } = useTranslation();
  const toast = useToasts();
  const [form, setForm] = useState({ content: begun ?? emptyBrief, turn: 0 });
  const [clash, setClash] = useState<{ mine: Change; theirs: BriefContent } | null>(null);
  /** As this window knows what is kept. */
  const known = useRef<BriefContent>(form.content);
  // One after the other: the second letter is written over the first, not over what was before it.
  const waiting = useRef(Promise.resolve());

  function keep(change: Change) {
    waiting.current = waiting.current.then(async () => {
      try {
        const kept = await keepBrief(community, change, Date.now(), known.current);
        known.current = { ...known.current, ...only(kept, namesOf(change)) };
      } catch (error) {
        if (error instanceof ChangedMeanwhile) {
          const theirs = error.saved as BriefContent;
          setClash((old) => ({ mine: { ...old?.mine, ...change }, theirs }));
        } else toast({ text: notKept(error, t, t('briefs:notSaved')) });
      }
    });
  }

  /** The person has seen both. `change`: null leaves what was saved. */
  function decide(change: Change | null) {
    if (!clash) return;
    const names = namesOf(clash.mine);
    const theirs = only(clash.theirs, names);
    setClash(null);
    known.current = { ...known.current, ...theirs };
    if (change) keep(change);
    // The form stands at what is decided; all else in it was kept.
    setForm(({ turn }) => ({
      content: { ...known.current, ...theirs, ...change },
      turn: turn + 1,
    }));
  }

  const theirs = clash && only(clash.theirs, namesOf(clash.mine));
  return {
    ...form,
    keep,
    clash: clash && theirs && (
      <TwoVersions
        mine={written(clash.mine)}
        theirs={written(theirs)}
        onMine={() => decide(clash.mine)}
        onBoth={() => decide(both(theirs, clash.mine))}
        onTheirs={() => decide(null)}
      />
    ),
  };
}
