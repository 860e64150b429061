import { useTranslation } from 'react-i18next';
import type { choicesOf } from '../../utils/inbox/rules.ts';
import type { InboxFilters as Filters } from '../../utils/inbox/schema.ts';
import { nameAmong } from '../name-among.ts';
import { kindWords, toneWords } from '../triage-words.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Select, type Choice } from '../ui/select.tsx';

interface InboxFiltersProps {
  filters: Filters;
  choices: ReturnType<typeof choicesOf>;
  /** How many wait now, and how many were put off. */
  counts: { now: number; later: number };
  networkTitle: (network: string) => string;
  onChange: (filters: Filters) => void;
}

/** Which of those who wait: a filter is there only where it has something to choose from. */
export function InboxFilters(props: InboxFiltersProps) {
  const { filters, choices, counts, networkTitle, onChange } = props;
  const { t, i18n } = useTranslation();
  const owners = choices.communities.map(({ of, network }) => ({ name: of.name, network }));
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const pick = <Name extends keyof Filters>(
    name: Name,
    word: string,
    values: readonly { value: Filters[Name] & string; label: string }[],
  ) => {
    if (values.length < 2 && !filters[name]) return null;
    const all: Choice<string>[] = [{ value: '', label: t('inbox:filter.all') }, ...values];
    return (
      <Select
        className="w-full min-[30rem]:w-44"
        label={t(word)}
        value={filters[name]}
        choices={all}
        onChange={(value) => onChange({ ...filters, [name]: value })}
      />
    );
  };
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Segmented
        label={t('inbox:filter.state')}
        labelHidden
        value={filters.state}
        choices={[
          { value: 'now', label: `${t('inbox:filter.now')} ${counts.now}` },
          { value: 'later', label: `${t('inbox:filter.later')} ${counts.later}` },
        ]}
        onChange={(state) => onChange({ ...filters, state })}
      />
      {pick(
        'community',
        'inbox:filter.community',
        choices.communities.map(({ community, of, network }) => ({
          value: community,
          label: nameAmong({ name: of.name, network }, owners, i18n.language),
        })),
      )}
      {pick(
        'network',
        'inbox:filter.network',
        choices.networks.map((value) => ({ value, label: networkTitle(value) })),
      )}
      {pick(
        'kind',
        'inbox:filter.kind',
        choices.kinds.map((value) => ({
          value,
          label: t(value === 'private' ? 'inbox:filter.private' : kindWords[value]),
        })),
      )}
      {pick(
        'lang',
        'inbox:filter.lang',
        choices.langs.map((value) => ({ value, label: language.of(value) ?? value })),
      )}
      {pick(
        'tone',
        'inbox:filter.tone',
        choices.tones.map((value) => ({ value, label: t(toneWords[value]) })),
      )}
    </div>
  );
}
