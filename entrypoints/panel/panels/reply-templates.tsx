import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../../components/copy-text.ts';
import { TemplatePicker } from '../../../components/template-picker.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { commentByKey } from '../../../utils/comments/store.ts';
import { communityByKey } from '../../../utils/communities/store.ts';
import type { InsertOutcome } from '../../../utils/messages.ts';
import { byUse, inLanguageFirst } from '../../../utils/templates/rules.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { listTemplates, listUses, noteUse } from '../../../utils/templates/store.ts';
import { knownValues, scriptLanguageOf } from '../../../utils/templates/values.ts';
import { insertOnce } from '../insert.ts';
import { NotInserted } from '../not-inserted.tsx';
import { databaseKey, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';

interface Failed {
  outcome: Exclude<InsertOutcome, 'inserted'> | 'unknown';
  text: string;
  copied: boolean;
}

/** Finds a template, fills it in and puts it into the reply box. Sending stays the person's own. */
export function ReplyTemplates({ onBack }: { onBack?: () => void }) {
  const { t, i18n } = useTranslation();
  const { subject, token, close } = usePanel();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const known = useLiveQuery(async () => {
    const comment = await commentByKey(databaseKey(subject));
    const ofCommunity = comment?.community ?? subject.community;
    const [community, templates, uses] = await Promise.all([
      ofCommunity ? communityByKey(ofCommunity) : undefined,
      listTemplates(),
      listUses(),
    ]);
    const language = scriptLanguageOf(comment?.text ?? '') ?? i18n.language;
    const ordered = inLanguageFirst(byUse(templates, uses, Date.now()), language);
    return { comment, community, templates: ordered };
  }, [subject, i18n.language]);

  if (!known) return <Skeleton />;
  const { comment, community, templates } = known;

  const valuesOf = (template: Template) => {
    const say = i18n.getFixedT(template.language);
    const greetings = {
      night: say('common:daypart.night'),
      morning: say('common:daypart.morning'),
      day: say('common:daypart.day'),
      evening: say('common:daypart.evening'),
    };
    const context = {
      authorName: comment?.authorName ?? null,
      community: community?.name ?? null,
      zone: community?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: Date.now(),
    };
    return knownValues(template.body, context, (part) => greetings[part]);
  };

  async function insert(template: Template, text: string) {
    setBusy(true);
    const outcome = await insertOnce(token, text);
    setBusy(false);
    if (outcome !== 'inserted') {
      setFailed({ outcome, text, copied: await copyText(text) });
      return;
    }
    await noteUse(template.uuid, Date.now()).catch(() => undefined);
    close();
  }

  if (failed) return <NotInserted {...failed} onBack={() => setFailed(null)} />;
  return (
    <PanelFrame
      fixed
      title={
        comment?.authorName
          ? t('panel:picker.titleFor', { name: comment.authorName })
          : t('panel:picker.title')
      }
      about={comment?.text.slice(0, 200)}
      onBack={onBack}
    >
      <TemplatePicker
        templates={templates}
        valuesOf={valuesOf}
        busy={busy}
        onInsert={(template, text) => void insert(template, text)}
      />
    </PanelFrame>
  );
}
