import { useRef, useState } from 'react';
import { CalendarCheck, FilePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { draftFrom, meantAt } from '../utils/plan/form.ts';
import type {
  AddAnswer,
  CheckDraft,
  DraftFault,
  DraftFields,
  FormTimes,
  PlanCommunity,
  PlanPicture,
  SaveAnswer,
} from '../utils/plan/form.ts';
import type { BestTime } from '../utils/insights/slots.ts';
import type { PlanDraft } from '../utils/plan/schema.ts';
import { BriefIdeas } from './briefs/brief-ideas.tsx';
import { Fault } from './draft-fault.tsx';
import { useDraftGuard } from './draft-guard.tsx';
import { DraftPictures } from './draft-pictures.tsx';
import { DraftTime } from './draft-time.tsx';
import { faultWords } from './draft-words.ts';
import { DraftUntil } from './draft-until.tsx';
import { FurtherWays, type Further } from './further-ways.tsx';
import { DraftWay } from './draft-way.tsx';
import { RivalNotice } from './rival-notice.tsx';
import { RubricSelect } from './rubric-select.tsx';
import { TextCheck } from './text-check.tsx';
import { TypographyButton } from './typography-button.tsx';
import { nameAmong } from './name-among.ts';
import { Button } from './ui/button.tsx';
import { Field } from './ui/field.tsx';
import { Select } from './ui/select.tsx';
import { TextArea } from './ui/text-area.tsx';
import { UtmBar } from './utm/utm-bar.tsx';

/** Faults that are said at the text. */
const ofText: readonly DraftFault[] = ['empty', 'tooLong', 'caption', 'hashtags', 'mentions'];

interface DraftFormProps {
  communities: readonly PlanCommunity[];
  fields: DraftFields;
  /** Pictures of `fields.media`, those that are still kept. */
  pictures: readonly PlanPicture[];
  now: number;
  /** Sentences about files that were not taken. */
  refused: readonly string[];
  /** Times to suggest for the chosen community. */
  best: readonly BestTime[];
  /** Own slots of a community; without it none are shown. */
  times?: FormTimes | undefined;
  onChange: (change: Partial<DraftFields>) => void;
  onFiles: (files: readonly File[]) => void;
  /** All pictures that are known here, keeping a part of one, and what is to be seen on it. */
  known?: Readonly<Record<string, PlanPicture>>;
  onPart?: ((file: File, from: string) => Promise<AddAnswer>) | undefined;
  onDescribe?: ((id: string, alt: string) => Promise<void>) | undefined;
  onSave: (draft: PlanDraft, options: { asDraft: boolean }) => Promise<SaveAnswer>;
  onOpen: (url: string) => void;
  /** Looks for what stands against the post; without it only saving does. */
  onCheck?: CheckDraft | undefined;
  onCancel?: () => void;
  /** Other ways on with what is written; without it none are offered. */
  onFurther?: Further;
}

/** Writes one post: for whom, what, when. Holds nothing itself but how the last saving went. */
export function DraftForm(props: DraftFormProps) {
  const { communities, fields, pictures, now, refused, onChange, onFiles, onSave, onCancel } =
    props;
  const { t, i18n } = useTranslation();
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [answer, setAnswer] = useState<Exclude<SaveAnswer, 'saved'> | null>(null);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const community = communities.find(({ key }) => key === fields.community);
  const guard = useDraftGuard({
    ...{ fields, community, communities, now, onOpen: props.onOpen },
    ...{ onCheck: props.onCheck, onChange: change },
  });
  const has = (...some: DraftFault[]) => some.find((fault) => faults.includes(fault));

  function change(part: Partial<DraftFields>) {
    // What was wrong is asked again at the next saving: a fault must not outlive its cure.
    setFaults([]);
    setAnswer(null);
    guard.reset();
    onChange(part);
  }

  async function save(asDraft: boolean) {
    const made = draftFrom(fields, community, { now: Date.now(), asDraft });
    setAnswer(null);
    if ('faults' in made) {
      setFaults(made.faults);
      if (ofText.some((fault) => made.faults.includes(fault))) area.current?.focus();
      return;
    }
    setFaults([]);
    setBusy(true);
    if (!asDraft && !(await guard.passes(made.draft))) return setBusy(false);
    const result = await onSave(made.draft, { asDraft });
    setBusy(false);
    if (result !== 'saved') setAnswer(result);
  }

  const textFault = has(...ofText);
  const whenFault = has('when', 'past');
  return (
    <form
      className="flex min-w-0 flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <div>
        <Select
          label={t('draft:community')}
          value={fields.community}
          choices={[
            ...(community ? [] : [{ value: fields.community, label: t('draft:choose') }]),
            ...communities.map((one) => ({
              value: one.key,
              label: nameAmong(one, communities, i18n.language),
            })),
          ]}
          onChange={(key) => change({ community: key })}
        />
        {has('community') && <Fault text={t('draft:error.community')} />}
      </div>
      <div>
        <Field label={t('draft:text')} error={textFault ? t(faultWords[textFault]) : null}>
          <TextArea
            ref={area}
            autoFocus
            className="max-h-96 min-h-32!"
            placeholder={t('draft:textPlaceholder')}
            value={fields.text}
            onChange={(event) => change({ text: event.target.value })}
            onPaste={(event) => {
              if (event.clipboardData.files.length === 0) return;
              event.preventDefault();
              onFiles([...event.clipboardData.files]);
            }}
          />
        </Field>
        <TextCheck text={fields.text} media={fields.media.length} community={community}>
          <TypographyButton
            text={fields.text}
            community={community}
            onText={(text) => change({ text })}
          />
        </TextCheck>
        <BriefIdeas
          ideas={community?.ideas}
          text={fields.text}
          onText={(text) => change({ text })}
        />
        <UtmBar
          text={fields.text}
          community={community}
          at={community ? meantAt(fields, community.zone) : null}
          rubric={fields.rubric ?? null}
          onText={(text) => change({ text })}
        />
      </div>
      {community?.rubrics && community.rubrics.length > 0 && (
        <RubricSelect
          rubrics={community.rubrics}
          value={fields.rubric ?? null}
          onChange={(rubric) => change({ rubric })}
        />
      )}
      <DraftPictures
        pictures={pictures}
        most={community?.rules.media ?? null}
        tooMany={Boolean(has('tooMany'))}
        refused={refused}
        onFiles={onFiles}
        onOrder={(media) => change({ media })}
        files={community?.rules.files}
        known={props.known}
        onPart={props.onPart}
        onDescribe={props.onDescribe}
      />
      <DraftTime
        fields={fields}
        zone={community?.zone ?? null}
        now={now}
        timer={community?.rules.timer}
        error={whenFault ? t(faultWords[whenFault]) : null}
        best={props.best}
        times={props.times}
        community={fields.community}
        onChange={change}
      />
      {community && (
        <DraftWay community={community} fields={fields} faults={faults} onChange={change} />
      )}
      {community && (
        <DraftUntil
          until={fields.until}
          at={meantAt(fields, community.zone)}
          zone={community.zone}
          error={has('until') ? t('calendar:until.wrong') : null}
          onChange={(until) => change({ until })}
        />
      )}
      {props.onFurther && (
        <FurtherWays many={communities.length > 1} fields={fields} onFurther={props.onFurther} />
      )}
      {!(answer && 'rival' in answer) && guard.notices}
      {answer && 'rival' in answer && (
        <RivalNotice
          refused
          rival={answer.rival}
          text={fields.text}
          communities={communities}
          now={now}
          onOpen={props.onOpen}
        />
      )}
      {answer && 'refused' in answer && <Fault text={answer.refused} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" disabled={busy} icon={<CalendarCheck />}>
          {t('draft:plan')}
        </Button>
        <Button disabled={busy} icon={<FilePen />} onClick={() => void save(true)}>
          {t('draft:keep')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
