import { useState } from 'react';
import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf } from '../../../../components/charts/columns.ts';
import { DataTable } from '../../../../components/charts/data-table.tsx';
import { postColumns, postSheetColumns } from '../../../../components/charts/insight-columns.tsx';
import { outOfPicture } from '../../../../components/charts/picture.ts';
import { RubricChips } from '../../../../components/rubric-chips.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import type { Overview } from '../../../../utils/insights/overview.ts';
import type { Tagging } from '../../../../utils/rubrics/rules.ts';
import { tagPosts } from '../../../../utils/rubrics/store.ts';
import { firstLine } from '../../../../utils/text/first-line.ts';
import { useSpeech, type PartProps } from './part.ts';

/** The posts of the range; several at once can be given a rubric. */
export function Posts({ all, tagging, ...part }: PartProps & { all: Overview; tagging: Tagging }) {
  const speech = useSpeech(part);
  const toast = useToasts();
  const { t, of } = speech;
  const { network } = part.community;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What is no longer in the range is not changed with the others.
  const picked = new Set(all.posts.flatMap(({ post }) => (chosen.has(post.key) ? post.key : [])));
  const { rubrics } = tagging;

  function pick(keys: readonly string[], on: boolean) {
    const next = new Set(picked);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  }

  async function give(rubric: string | null) {
    const count = await tagPosts([...picked], rubric, Date.now());
    setChosen(new Set());
    toast({ text: t('rubrics:given', { count }) });
  }

  return (
    <ChartCard
      title={t('insights:posts.title')}
      text={[
        t(all.posts.length ? 'insights:posts.text' : 'insights:posts.none'),
        ...(all.posts.length && rubrics.length ? [t('rubrics:pickText')] : []),
        ...(all.formulas.length > 1 ? [t('insights:formula.star')] : []),
      ].join(' ')}
      of={of}
      sheet={
        all.posts.length ? () => sheetOf(postSheetColumns(network, speech), all.posts) : undefined
      }
    >
      {picked.size > 0 && (
        <div
          className="sticky top-2 z-10 flex flex-col gap-1.5 rounded-md border border-line bg-raised p-3 shadow-float"
          {...outOfPicture}
        >
          <p className="text-sm font-medium">{t('rubrics:picked', { count: picked.size })}</p>
          <RubricChips
            label={t('rubrics:give')}
            rubrics={rubrics}
            none={t('rubrics:none')}
            onChoose={(rubric) => void give(rubric)}
          />
        </div>
      )}
      {all.posts.length > 0 && (
        <DataTable
          label={t('insights:posts.title')}
          columns={postColumns(network, speech)}
          rows={all.posts}
          rowKey={({ post }) => post.key}
          sorting={{ column: 'at', descending: true }}
          pick={
            rubrics.length > 0
              ? {
                  picked,
                  label: ({ post }) =>
                    t('rubrics:pick', {
                      post: firstLine(post.text) || t('insights:withoutText'),
                    }),
                  labelAll: t('rubrics:pickAll'),
                  onPick: pick,
                }
              : undefined
          }
        />
      )}
    </ChartCard>
  );
}
