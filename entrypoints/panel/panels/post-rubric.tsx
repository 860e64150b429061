import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { NewRubric } from '../../../components/new-rubric.tsx';
import { RubricChips } from '../../../components/rubric-chips.tsx';
import { rubricRefusals } from '../../../components/rubric-words.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { nextColour } from '../../../utils/rubrics/rules.ts';
import { listRubrics, postTag, saveRubric, tagPosts } from '../../../utils/rubrics/store.ts';

/** Gives the post a rubric: by one press, or by its figure on the keyboard. */
export function PostRubric({ post }: { post: SeenPost }) {
  const { t } = useTranslation();
  const { key, community } = post;
  const [adding, setAdding] = useState(false);
  const known = useLiveQuery(
    async () => ({ rubrics: await listRubrics(community), tag: await postTag(post) }),
    [community, post],
  );
  const rubrics = known?.rubrics;
  const choose = (rubric: string | null) => void tagPosts([key], rubric, Date.now());

  useEffect(() => {
    if (!rubrics?.length) return;
    const onKey = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey } = event;
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isTyping || ctrlKey || metaKey || altKey || !/^\d$/.test(event.key)) return;
      const rubric = event.key === '0' ? null : rubrics[Number(event.key) - 1]?.uuid;
      if (rubric === undefined) return;
      event.preventDefault();
      void tagPosts([key], rubric, Date.now());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [rubrics, key]);

  if (!known) return null;
  const { tag } = known;

  async function add(name: string): Promise<string | null> {
    const colour = nextColour(known?.rubrics ?? []);
    const made = await saveRubric({ community, name, colour, share: null }, Date.now());
    if ('refused' in made) return t(rubricRefusals[made.refused]);
    await tagPosts([key], made.uuid, Date.now());
    setAdding(false);
    return null;
  }

  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-2">
        <h2 className="eyebrow">{t('rubrics:ofPost')}</h2>
        {known.rubrics.length > 0 && !adding && (
          <button
            type="button"
            className="text-sm font-medium text-accent hover:underline"
            onClick={() => setAdding(true)}
          >
            {t('rubrics:new')}
          </button>
        )}
      </div>
      {known.rubrics.length > 0 && (
        <RubricChips
          label={t('rubrics:ofPost')}
          rubrics={known.rubrics}
          value={tag?.rubric.uuid ?? null}
          none={t('rubrics:none')}
          keys
          onChoose={choose}
        />
      )}
      {tag?.by === 'rule' && <p className="text-xs text-muted">{t('rubrics:byRule')}</p>}
      {(adding || known.rubrics.length === 0) && (
        <>
          {known.rubrics.length === 0 && (
            <p className="text-xs text-muted">{t('rubrics:firstText')}</p>
          )}
          <NewRubric onAdd={add} />
        </>
      )}
    </section>
  );
}
