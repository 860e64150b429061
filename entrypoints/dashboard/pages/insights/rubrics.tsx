import { useState } from 'react';
import { Tags } from 'lucide-react';
import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf, type Column } from '../../../../components/charts/columns.ts';
import { groupColumns, GroupsTable } from '../../../../components/charts/groups-table.tsx';
import { outOfPicture } from '../../../../components/charts/picture.ts';
import { RubricSuggestions } from '../../../../components/rubric-suggestions.tsx';
import { RubricName } from '../../../../components/rubric-chips.tsx';
import { rubricRefusals } from '../../../../components/rubric-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Overview } from '../../../../utils/insights/overview.ts';
import { enoughPosts } from '../../../../utils/insights/rules.ts';
import type { Group } from '../../../../utils/insights/what-works.ts';
import { suggestedHashtags, type Tagging } from '../../../../utils/rubrics/rules.ts';
import { decideHashtag } from '../../../../utils/rubrics/store.ts';
import { formatCount, formatRate, unknownSign } from '../../../../utils/text/format.ts';
import { RubricDialog } from './rubric-dialog.tsx';
import { useSpeech, type PartProps } from './part.ts';

/** What works by the person's own rubrics; hashtags only suggest them. */
export function Rubrics({
  all,
  tagging,
  ...part
}: PartProps & { all: Overview; tagging: Tagging }) {
  const { t, language, of } = useSpeech(part);
  const toast = useToasts();
  const [editing, setEditing] = useState(false);
  const key = communityKey(part.community);
  const { groups, mean, n } = all.rubrics;
  const rubricBy = (uuid: string) => tagging.rubrics.find((one) => one.uuid === uuid);
  const nameOf = (uuid: string) => rubricBy(uuid)?.name ?? '';
  const title = t('rubrics:works');
  const columns = withShare(groupColumns(t('rubrics:one'), nameOf, language, t));
  const suggestions = suggestedHashtags(
    all.posts.map(({ post }) => post),
    tagging,
  );

  /** The name with its dot, and how much of all posts the person wanted, beside how much there is. */
  function withShare(shown: readonly Column<Group>[]): Column<Group>[] {
    const percent = (value: number | null) =>
      value === null ? null : `${formatCount(value, language)} %`;
    const wanted = ({ name }: Group) => rubricBy(name)?.share ?? null;
    const actual = ({ n: of }: Group) => (all.posts.length ? (of / all.posts.length) * 100 : null);
    const named = ({ name }: Group) => {
      const rubric = rubricBy(name);
      return rubric ? <RubricName rubric={rubric} /> : null;
    };
    const share: Column<Group>[] = [
      {
        id: 'share',
        head: t('rubrics:shareNow'),
        value: actual,
        cell: (group) => percent(actual(group)),
        numeric: true,
      },
      {
        id: 'wanted',
        head: t('rubrics:shareWanted'),
        value: wanted,
        cell: (group) => percent(wanted(group)) ?? unknownSign,
        numeric: true,
      },
    ];
    return shown.flatMap((column) =>
      column.id === 'name'
        ? [{ ...column, cell: named }]
        : column.id === 'n'
          ? [column, ...share]
          : [column],
    );
  }

  async function decide(hashtag: string, rubric: string | null) {
    const wrong = await decideHashtag(key, hashtag, rubric, Date.now());
    if (wrong) toast({ text: t(rubricRefusals[wrong.refused]) });
  }

  return (
    <ChartCard
      title={title}
      text={
        groups.length
          ? `${t('insights:what.text', { mean: formatRate(mean, language), count: n, least: enoughPosts })} ${t('rubrics:untagged', { count: all.untagged })}`
          : t(tagging.rubrics.length ? 'rubrics:noneTagged' : 'rubrics:noneYet')
      }
      of={of}
      sheet={groups.length ? () => sheetOf(columns, groups) : undefined}
    >
      {groups.length > 0 && <GroupsTable label={title} columns={columns} groups={groups} />}
      <div {...outOfPicture} className="flex flex-col gap-3">
        <Button className="self-start" icon={<Tags />} onClick={() => setEditing(true)}>
          {t('rubrics:edit')}
        </Button>
        {suggestions.length > 0 && (
          <RubricSuggestions
            suggestions={suggestions.map((one) => ({
              ...one,
              mean: all.hashtags.groups.find(({ name }) => name === one.hashtag)?.mean ?? null,
            }))}
            rubrics={tagging.rubrics}
            onDecide={(hashtag, rubric) => void decide(hashtag, rubric)}
          />
        )}
      </div>
      <RubricDialog
        community={key}
        tagging={tagging}
        open={editing}
        onClose={() => setEditing(false)}
      />
    </ChartCard>
  );
}
