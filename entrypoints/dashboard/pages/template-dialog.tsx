import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../components/not-kept.ts';
import { TemplateClash } from '../../../components/template-clash.tsx';
import { TemplateEditor } from '../../../components/template-editor.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { communityKey } from '../../../utils/communities/rules.ts';
import { listCommunities } from '../../../utils/communities/store.ts';
import { addMedia, mediaBy } from '../../../utils/media/store.ts';
import { languages } from '../../../utils/languages.ts';
import { ChangedMeanwhile } from '../../../utils/meanwhile.ts';
import type { Template, TemplateDraft } from '../../../utils/templates/schema.ts';
import { HotkeyTaken, listTemplates, saveTemplate } from '../../../utils/templates/store.ts';
import { languageChoices } from '../language-choices.ts';
import { tell } from '../tell.ts';
import { HistoryOf } from './sharing/history-of.tsx';
import { dayIn, ownZone } from '../../../utils/text/day-in.ts';

/** What is being written; without a uuid it is a new one. */
export interface Edited {
  draft: TemplateDraft;
  uuid?: string;
  /** The `updatedAt` of the one that is changed. */
  was?: number;
}

/** What was written, and what another window saved meanwhile. */
interface Clash {
  of: Edited;
  mine: TemplateDraft;
  theirs: Template;
}

interface TemplateDialogProps {
  edited: Edited | null;
  onClose: () => void;
}

/** The editor in a dialog; keeps what was written. */
export function TemplateDialog({ edited, onClose }: TemplateDialogProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [clash, setClash] = useState<Clash | null>(null);
  const known = useLiveQuery(async () => {
    const [all, mine] = await Promise.all([listTemplates(), listCommunities('mine')]);
    // The examples are in the template's language, which may not be the one spoken here.
    await i18n.loadLanguages([...languages]);
    return { all, mine };
  });
  const pictures = useLiveQuery(() => mediaBy(edited?.draft.media ?? []), [edited]);

  function samplesOf(draft: TemplateDraft): Record<string, string> {
    const say = i18n.getFixedT(draft.language);
    const zone = ownZone();
    return {
      name: say('common:sample.name'),
      community: say('common:sample.community'),
      daypart: say('common:daypart.day'),
      today: dayIn(zone, Date.now()),
    };
  }

  function leave() {
    setClash(null);
    onClose();
  }

  function save(draft: TemplateDraft, uuid = edited?.uuid, was = edited?.was) {
    saveTemplate(draft, Date.now(), uuid, was)
      .then(() => {
        tell('templates');
        toast({ text: t('dashboard:template.saved') });
        leave();
      })
      // The draft stays in the open dialog.
      .catch((error: unknown) => {
        if (error instanceof ChangedMeanwhile) {
          if (edited) setClash({ of: edited, mine: draft, theirs: error.saved });
          return;
        }
        toast({
          text:
            error instanceof HotkeyTaken
              ? t('templates:problem.keysTaken', { what: error.title })
              : notKept(error, t, t('dashboard:template.notSaved')),
        });
      });
  }

  /** Beside the other: under a name of its own, and without the keys that the other has. */
  function saveBoth(mine: TemplateDraft) {
    const title = t('dashboard:template.copyOf', { title: mine.title }).slice(0, 120);
    saveTemplate({ ...mine, title, hotkey: undefined }, Date.now())
      .then(() => {
        tell('templates');
        toast({ text: t('dashboard:template.saved') });
        leave();
      })
      .catch((error: unknown) =>
        toast({ text: notKept(error, t, t('dashboard:template.notSaved')) }),
      );
  }

  const others = (known?.all ?? []).filter(({ uuid }) => uuid !== edited?.uuid);
  const folders = [...new Set(others.flatMap(({ folder }) => folder ?? []))];
  return (
    <Dialog
      wide
      open={edited !== null}
      title={t(edited?.uuid ? 'dashboard:template.edit' : 'dashboard:template.new')}
      closeLabel={t('common:close')}
      onClose={leave}
    >
      {edited?.uuid && <HistoryOf kind="templates" uuid={edited.uuid} />}
      {edited && clash?.of === edited && (
        <TemplateClash
          mine={clash.mine}
          theirs={clash.theirs}
          onMine={() => save(clash.mine, clash.theirs.uuid, clash.theirs.updatedAt)}
          onBoth={() => saveBoth(clash.mine)}
          onTheirs={leave}
        />
      )}
      {edited && (
        <TemplateEditor
          draft={edited.draft}
          uuid={edited.uuid}
          others={others}
          folders={folders}
          communities={(known?.mine ?? []).map((one) => ({
            key: communityKey(one),
            name: one.name,
          }))}
          pictures={pictures ?? []}
          languages={languageChoices}
          samplesOf={samplesOf}
          onPicture={async (file) => {
            const kept = await addMedia(file, Date.now()).catch(() => null);
            return kept && { id: kept.id, name: kept.name };
          }}
          onSave={(draft) => save(draft)}
          onCancel={leave}
        />
      )}
    </Dialog>
  );
}
