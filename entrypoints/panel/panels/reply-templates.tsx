import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { AnswersAs } from '../../../components/answers-as.tsx';
import { copyText } from '../../../components/copy-text.ts';
import { TemplatePicker } from '../../../components/template-picker.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { allowedAuthors } from '../../../utils/communities/authors.ts';
import { changeCommunity, communityByKey } from '../../../utils/communities/store.ts';
import { ask, type Answerer } from '../../../utils/messages.ts';
import { byUse, inLanguageFirst } from '../../../utils/templates/rules.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { listTemplates, listUses, noteUse } from '../../../utils/templates/store.ts';
import { knownValues, scriptLanguageOf } from '../../../utils/templates/values.ts';
import { named, useAnswerer } from '../answerer.ts';
import { insertOnce, type Inserted } from '../insert.ts';
import { useMatter } from '../matter.ts';
import { NotInserted } from '../not-inserted.tsx';
import { OtherAuthor } from '../other-author.tsx';
import { usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';

interface Failed {
  outcome: Exclude<Inserted['outcome'], 'inserted' | 'other-author'>;
  text: string;
  copied: boolean;
}
/** What was not inserted yet, because it would go out in another name. */
interface Held {
  template: Template;
  text: string;
  who: Answerer & { id: string };
}

/** Finds a template, fills it in and puts it into the reply box. Sending stays the person's own. */
export function ReplyTemplates({ onBack }: { onBack?: () => void }) {
  const { t, i18n } = useTranslation();
  const { subject, token, close } = usePanel();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const who = useAnswerer();
  const matter = useMatter();
  const communityKey = matter === undefined ? undefined : (matter?.community ?? subject.community);
  const text = matter?.text ?? '';
  const known = useLiveQuery(async () => {
    if (communityKey === undefined) return undefined;
    const [community, templates, uses] = await Promise.all([
      communityKey ? communityByKey(communityKey) : undefined,
      listTemplates(),
      listUses(),
    ]);
    const language = scriptLanguageOf(text) ?? i18n.language;
    const ordered = inLanguageFirst(byUse(templates, uses, Date.now()), language);
    return { community, templates: ordered };
  }, [communityKey, text, i18n.language]);

  if (!known || matter === undefined) return <Skeleton />;
  const { community, templates } = known;

  const valuesOf = (template: Template) => {
    const say = i18n.getFixedT(template.language);
    const greetings = {
      night: say('common:daypart.night'),
      morning: say('common:daypart.morning'),
      day: say('common:daypart.day'),
      evening: say('common:daypart.evening'),
    };
    const context = {
      authorName: matter?.name || null,
      community: community?.name ?? null,
      zone: community?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: Date.now(),
    };
    return knownValues(template.body, context, (part) => greetings[part]);
  };

  async function insert(template: Template, text: string, accepted: string[] = []) {
    setBusy(true);
    const allowed = allowedAuthors(community);
    const done = await insertOnce(token, text, allowed && [...allowed, ...accepted]);
    const id = done.who?.id ?? null;
    if (done.outcome === 'other-author' && done.who && id !== null) {
      const told = await named(subject.network, done.who);
      setHeld({ template, text, who: { ...told, id } });
      setBusy(false);
      return;
    }
    setBusy(false);
    setHeld(null);
    const { outcome } = done;
    if (outcome !== 'inserted') {
      // Without a name nobody can decide: it counts as refused.
      const told = outcome === 'other-author' ? 'refused' : outcome;
      setFailed({ outcome: told, text, copied: await copyText(text) });
      return;
    }
    await noteUse(template.uuid, Date.now()).catch(() => undefined);
    close();
  }

  async function always({ template, text, who: other }: Held) {
    if (!community || !communityKey) return;
    const answersAs = [...new Set([...(community.answersAs ?? []), other.id])].slice(-20);
    // Kept or not, the person has just said whom they answer as.
    await changeCommunity(communityKey, { answersAs }, Date.now())
      .then(() => ask('ui.changed', { what: 'communities' }))
      .catch(() => undefined);
    await insert(template, text, [other.id]);
  }

  if (failed) return <NotInserted {...failed} onBack={() => setFailed(null)} />;
  if (held) {
    return (
      <OtherAuthor
        name={held.who.name ?? held.who.id}
        community={community?.name ?? ''}
        busy={busy}
        onAnyway={() => void insert(held.template, held.text, [held.who.id])}
        onAlways={() => void always(held)}
      />
    );
  }
  return (
    <PanelFrame
      fixed
      title={
        matter?.name ? t('panel:picker.titleFor', { name: matter.name }) : t('panel:picker.title')
      }
      about={matter?.private ? t('talk:privateAbout') : text.slice(0, 200)}
      head={who && <AnswersAs name={who.name} sure={who.sure} />}
      onBack={onBack}
    >
      <TemplatePicker
        templates={templates}
        valuesOf={valuesOf}
        busy={busy}
        onInsert={(template, filled) => void insert(template, filled)}
      />
    </PanelFrame>
  );
}
