import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswersAs } from '../../../components/answers-as.tsx';
import { copyText } from '../../../components/copy-text.ts';
import { ColleagueAnswers } from '../../../components/sharing/colleague-answers.tsx';
import { TemplatePicker } from '../../../components/template-picker.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import type { Composed } from '../../../components/use-composed.ts';
import { allowedAuthors, isSameAuthor } from '../../../utils/communities/authors.ts';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { ask, type Answerer } from '../../../utils/messages.ts';
import { ownValue } from '../../../utils/text/own-names.ts';
import { noteUse } from '../../../utils/templates/store.ts';
import { placeholdersOf } from '../../../utils/templates/rules.ts';
import { named, useAnswerer } from '../answerer.ts';
import { useAnswering } from '../answering.ts';
import { attachOnce, insertOnce, type Inserted } from '../insert.ts';
import { useMatter } from '../matter.ts';
import { NotInserted } from '../not-inserted.tsx';
import { OtherAuthor } from '../other-author.tsx';
import { openTab, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';
import { ReplyPictures } from '../reply-pictures.tsx';
import { useReplySources } from '../reply-sources.ts';

interface Failed {
  outcome: Exclude<Inserted['outcome'], 'inserted' | 'other-author'>;
  text: string;
  copied: boolean;
}
/** What was not inserted yet, because it would go out in another name. */
interface Held {
  composed: Composed;
  who: Answerer & { id: string };
}

/** Finds a template, fills it in and puts it into the reply box. Sending stays the person's own. */
export function ReplyTemplates({ onBack }: { onBack?: () => void }) {
  const { t } = useTranslation();
  const { subject, token, close } = usePanel();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const [attach, setAttach] = useState<{ ids: string[]; attached: number } | null>(null);
  const who = useAnswerer();
  const matter = useMatter();
  const colleague = useAnswering(matter);
  const sources = useReplySources(matter, subject.community);
  const communityKey = matter?.community ?? subject.community;

  if (!sources || matter === undefined) return <Skeleton />;
  const { community, ...picker } = sources;

  /** Counted once it is in: which text, to whom, with which answers. */
  async function note({ parts, asked, values }: Composed) {
    for (const { template, variant, body } of parts) {
      const own = placeholdersOf(body);
      const answers = Object.fromEntries(
        asked.flatMap(({ name }) =>
          own.includes(name) ? [[name, ownValue(values, name) ?? '']] : [],
        ),
      );
      const { thread = null, person = null } = matter ?? {};
      const kind = matter?.triage?.kind ?? null;
      const where = { variant, community: communityKey, thread, person, kind, answers };
      await noteUse(template.uuid, Date.now(), where);
    }
  }

  async function insert(composed: Composed, accepted: string[] = []) {
    const { text } = composed;
    setBusy(true);
    const allowed = allowedAuthors(community);
    const done = await insertOnce(token, text, allowed && [...allowed, ...accepted]);
    const id = done.who?.id ?? null;
    if (done.outcome === 'other-author' && done.who && id !== null) {
      const told = await named(subject.network, done.who);
      if (community && isSameAuthor(told.name, community) && !accepted.includes(id)) {
        await insert(composed, [id]);
        return;
      }
      setHeld({ composed, who: { ...told, id } });
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
    await note(composed).catch(() => undefined);
    const pictures = [...new Set(composed.parts.flatMap(({ template }) => template.media ?? []))];
    if (!pictures.length) return close();
    setBusy(true);
    const attached = await attachOnce(token, pictures);
    setBusy(false);
    if (attached >= pictures.length) close();
    else setAttach({ ids: pictures, attached });
  }

  async function always({ composed, who: other }: Held) {
    if (!community || !communityKey) return;
    const answersAs = [...new Set([...(community.answersAs ?? []), other.id])].slice(-20);
    // Kept or not, the person has just said whom they answer as.
    await changeCommunity(communityKey, { answersAs }, Date.now())
      .then(() => ask('ui.changed', { what: 'communities' }))
      .catch(() => undefined);
    await insert(composed, [other.id]);
  }

  if (attach) return <ReplyPictures {...attach} />;
  if (failed) return <NotInserted {...failed} onBack={() => setFailed(null)} />;
  if (held) {
    return (
      <OtherAuthor
        name={held.who.name ?? held.who.id}
        community={community?.name ?? ''}
        busy={busy}
        onAnyway={() => void insert(held.composed, [held.who.id])}
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
      about={matter?.private ? t('talk:privateAbout') : matter?.text.slice(0, 200)}
      head={
        <>
          {who && <AnswersAs name={who.name} sure={who.sure} />}
          {colleague && <ColleagueAnswers by={colleague} line />}
        </>
      }
      onBack={onBack}
    >
      <TemplatePicker
        {...picker}
        busy={busy}
        onWrite={() => openTab('/dashboard.html#templates')}
        onInsert={(composed) => void insert(composed)}
      />
    </PanelFrame>
  );
}
