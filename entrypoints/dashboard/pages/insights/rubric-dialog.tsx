import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../../components/confirm.tsx';
import { NewRubric } from '../../../../components/new-rubric.tsx';
import { RubricRow } from '../../../../components/rubric-row.tsx';
import { rubricRefusals } from '../../../../components/rubric-words.ts';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { nextColour, type Tagging } from '../../../../utils/rubrics/rules.ts';
import type { Rubric, RubricDraft, RubricRefusal } from '../../../../utils/rubrics/schema.ts';
import { deleteRubric, forgetDecision, saveRubric } from '../../../../utils/rubrics/store.ts';

interface RubricDialogProps {
  /** `network:id` */
  community: string;
  tagging: Tagging;
  open: boolean;
  onClose: () => void;
}

async function kept(draft: RubricDraft, uuid?: string): Promise<RubricRefusal | null> {
  const made = await saveRubric(draft, Date.now(), uuid);
  return 'refused' in made ? made.refused : null;
}

/** The list of a community's rubrics: names, colours, wanted shares, and the hashtags that lead there. */
export function RubricDialog({ community, tagging, open, onClose }: RubricDialogProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<Rubric | null>(null);
  const { rubrics, rules, posts } = tagging;
  const declined = rules.filter(({ rubric }) => rubric === null);
  const wanted = rubrics.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const tagged = [...posts.values()].filter(({ rubric }) => rubric === leaving?.uuid).length;

  const keep = async (draft: RubricDraft, uuid?: string): Promise<string | null> => {
    const refused = await kept(draft, uuid);
    return refused && t(rubricRefusals[refused]);
  };
  const add = (name: string) => keep({ community, name, colour: nextColour(rubrics), share: null });

  return (
    <Dialog open={open} title={t('rubrics:title')} closeLabel={t('common:close')} onClose={onClose}>
      <div className="flex flex-col gap-3">
        <p className="text-sm text-muted">{t('rubrics:text')}</p>
        {rubrics.length > 0 && (
          <ul className="divide-y divide-line border-y border-line">
            {rubrics.map((rubric) => (
              <RubricRow
                key={rubric.uuid}
                rubric={rubric}
                hashtags={rules.filter((rule) => rule.rubric === rubric.uuid)}
                onChange={(change) => {
                  const { name, colour, share } = { ...rubric, ...change };
                  return keep({ community, name, colour, share }, rubric.uuid);
                }}
                onForgetHashtag={(uuid) => void forgetDecision(uuid)}
                onDelete={() => setLeaving(rubric)}
              />
            ))}
          </ul>
        )}
        {wanted > 0 && (
          <p className={`text-sm tabular-nums ${wanted > 100 ? 'text-warn' : 'text-muted'}`}>
            {t(wanted > 100 ? 'rubrics:wantedOver' : 'rubrics:wantedSum', { sum: wanted })}
          </p>
        )}
        <NewRubric onAdd={add} />
        {declined.length > 0 && (
          <p className="text-sm text-muted">
            {t('rubrics:declined')}{' '}
            {declined.map(({ uuid, hashtag }) => (
              <button
                key={uuid}
                type="button"
                className="mr-2 font-medium text-accent hover:underline"
                onClick={() => void forgetDecision(uuid)}
              >
                {t('rubrics:again', { hashtag })}
              </button>
            ))}
          </p>
        )}
      </div>
      <Confirm
        open={leaving !== null}
        title={t('rubrics:deleteTitle', { name: leaving?.name ?? '' })}
        goes={[t('rubrics:goesPosts', { count: tagged }), t('rubrics:goesRules')]}
        note={t('rubrics:deleteNote')}
        doIt={t('rubrics:deleteYes')}
        onDo={() => {
          if (leaving) void deleteRubric(leaving.uuid);
          setLeaving(null);
        }}
        onClose={() => setLeaving(null)}
      />
    </Dialog>
  );
}
