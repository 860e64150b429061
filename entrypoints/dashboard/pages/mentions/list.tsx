import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CheckCheck, Highlighter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MentionRow } from '../../../../components/mentions/mention-row.tsx';
import { markedWords } from '../../../../components/mentions/mention-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Segmented } from '../../../../components/ui/segmented.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useDrawn } from '../../../../components/use-drawn.ts';
import { useNow } from '../../../../components/use-now.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import type { Mention, MentionMark } from '../../../../utils/mentions/schema.ts';
import {
  listMentions,
  listRules,
  markAllSeen,
  markMention,
} from '../../../../utils/mentions/store.ts';
import { ask } from '../../../../utils/messages.ts';
import { networkWord } from '../../../../utils/networks/index.ts';

type Shown = 'all' | Exclude<MentionMark, 'seen'>;
const atMost = 200;
/** The popup counts what is new. */
const told = () => void ask('ui.popup', {}).catch(() => undefined);

/** The latest mentions first, by what was said of them and by community. */
export function MentionList({ onWords }: { onWords: () => void }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const [state, setState] = useState<Shown>('all');
  const [community, setCommunity] = useState('');
  const mentions = useLiveQuery(
    () => listMentions(state === 'all' ? null : state, community, atMost),
    [state, community],
  );
  const known = useLiveQuery(async () => {
    const all = new Map((await listCommunities()).map((one) => [communityKey(one), one]));
    const rules = (await listRules()).filter(({ words }) => words.length > 0);
    return { all, rules };
  });
  const drawn = useDrawn(mentions?.length ?? 0, 20);
  if (!mentions || !known) return <Skeleton rows={5} />;
  const ofRules = known.rules.flatMap(({ community: key }) => {
    const one = known.all.get(key);
    return one ? [{ value: key, label: one.name }] : [];
  });

  async function change(mention: Mention, to: MentionMark) {
    try {
      await markMention(mention.key, to);
      told();
      if (to === 'new' || (to === 'seen' && mention.mark === 'new')) return;
      const run = () => void markMention(mention.key, mention.mark).then(told);
      toast({ text: t(markedWords[to]), action: { label: t('common:undo'), run } });
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }
  async function allSeen() {
    try {
      const keys = await markAllSeen();
      told();
      const run = () =>
        void Promise.all(keys.map((key) => markMention(key, 'new'))).then(told, () => undefined);
      const text = t('mentions:allSeenDone', { count: keys.length });
      toast({ text, action: { label: t('common:undo'), run } });
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }

  if (known.rules.length === 0 && mentions.length === 0 && state === 'all') {
    return (
      <EmptyState
        icon={<Highlighter />}
        title={t('mentions:none.noWords')}
        text={t('mentions:none.noWordsText')}
      >
        <Button kind="primary" onClick={onWords}>
          {t('mentions:none.begin')}
        </Button>
      </EmptyState>
    );
  }
  const fresh = mentions.some(({ mark }) => mark === 'new');
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Segmented
            label={t('mentions:state.label')}
            labelHidden
            value={state}
            choices={[
              { value: 'all', label: t('mentions:state.all') },
              { value: 'new', label: t('mentions:state.new') },
              { value: 'ours', label: t('mentions:state.ours') },
              { value: 'not-us', label: t('mentions:state.notUs') },
            ]}
            onChange={setState}
          />
          {ofRules.length > 1 && (
            <Select
              label={t('mentions:community')}
              labelHidden
              value={community}
              choices={[{ value: '', label: t('mentions:everyone') }, ...ofRules]}
              onChange={setCommunity}
              className="w-56"
            />
          )}
        </div>
        {fresh && !community && (
          <Button kind="quiet" size="small" icon={<CheckCheck />} onClick={() => void allSeen()}>
            {t('mentions:allSeen')}
          </Button>
        )}
      </div>
      {mentions.length === 0 ? (
        <EmptyState
          icon={<Highlighter />}
          title={t(state === 'all' ? 'mentions:none.title' : 'mentions:none.here')}
          text={state === 'all' ? t('mentions:none.text') : undefined}
        >
          {state === 'all' ? (
            <Button onClick={onWords}>{t('mentions:words')}</Button>
          ) : (
            <Button onClick={() => setState('all')}>{t('first:empty.all')}</Button>
          )}
        </EmptyState>
      ) : (
        <Card>
          <ul className="divide-y divide-line">
            {mentions.slice(0, drawn).map((mention) => {
              const of = known.all.get(mention.community);
              return (
                <MentionRow
                  key={mention.key}
                  mention={mention}
                  of={{
                    name: of?.name ?? mention.community,
                    colour: of?.colour ?? 'currentColor',
                  }}
                  networkTitle={networkWord(mention.network, i18n.language)}
                  now={now}
                  onMark={(mark) => void change(mention, mark)}
                />
              );
            })}
          </ul>
        </Card>
      )}
      {mentions.length === atMost && (
        <p className="mt-3 text-center text-sm text-muted">
          {t('mentions:bounded', { shown: atMost })}
        </p>
      )}
    </>
  );
}
