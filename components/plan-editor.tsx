import { useEffect, useRef, useState } from 'react';
import { bestTimes } from '../utils/insights/slots.ts';
import type { BestHour } from '../utils/insights/what-works.ts';
import type { PlanDraft } from '../utils/plan/schema.ts';
import {
  fieldsFrom,
  meantAt,
  type AddAnswer,
  type CheckDraft,
  type DraftFields,
  type FormTimes,
  type PlanCommunity,
  type PlanPicture,
  type SaveAnswer,
} from '../utils/plan/form.ts';
import { DraftForm } from './draft-form.tsx';
import type { Further } from './further-ways.tsx';
import type { MeasuredFold } from '../utils/preview/measured.ts';
import { PreviewChoice } from './preview/preview-choice.tsx';
import type { ShareAddress } from './preview/preview-sheet.tsx';
import { useBestHours } from './use-best-hours.ts';

export interface PlanEditorProps {
  /** Those that posts can be planned for: the person's own. Not empty. */
  communities: readonly PlanCommunity[];
  /** What the form begins with; read once. A new `key` begins anew. */
  initial?: Partial<PlanDraft>;
  /** Instead of `initial`: an unfinished form as `onFields` gave it. */
  fields?: DraftFields;
  /** How a network's pages were seen to cut texts; null: too little was seen. */
  measuredOf?: (network: string) => MeasuredFold | null;
  /** Pictures that `initial` or `fields` name, by id. Those added here the editor remembers. */
  pictures?: Readonly<Record<string, PlanPicture>>;
  now: number;
  onSave: (draft: PlanDraft, options: { asDraft: boolean }) => Promise<SaveAnswer>;
  /** `from`: the picture that it is a part of. */
  onAddMedia: (file: File, from?: string) => Promise<AddAnswer>;
  /** Keeps what is to be seen on a picture; without it pictures cannot be worked on. */
  onDescribe?: (id: string, alt: string) => Promise<void>;
  /** Hours that are clearly better in a community (`network:id`); without it none are suggested. */
  bestHoursOf?: (community: string) => Promise<BestHour[]>;
  /** A community's own slots; without it none are shown. */
  times?: FormTimes;
  /** After every change, for keeping what is unfinished. */
  onFields?: (fields: DraftFields) => void;
  /** Looks for what stands against the post while one writes. */
  onCheck?: CheckDraft;
  /** A link of a rival was pressed. */
  onOpen: (url: string) => void;
  /** Without it there is no Cancel. */
  onCancel?: () => void;
  /** Other ways on with what is written. */
  onFurther?: Further;
  /** Where answers to a share page of the preview go; without it nothing is remembered. */
  address?: ShareAddress;
  /** One width and no choices (the panel). */
  compact?: boolean;
}

/** The draft form with the phone preview beside it, or below it where there is little room. */
export function PlanEditor(props: PlanEditorProps) {
  const { communities, initial = {}, now, onSave, onAddMedia, onFields } = props;
  const [fields, setFields] = useState(() => begin(props, initial, communities, now));
  const [added, setAdded] = useState<Readonly<Record<string, PlanPicture>>>({});
  const [refused, setRefused] = useState<readonly string[]>([]);
  const told = useRef({ fields, onFields });

  const known = { ...props.pictures, ...added };
  const pictures = fields.media.flatMap((id) => known[id] ?? []);
  const community = communities.find(({ key }) => key === fields.community) ?? communities[0];

  const best = useBestHours(fields.community, props.bestHoursOf);

  useEffect(() => {
    const changed = told.current.fields !== fields;
    told.current = { fields, onFields };
    if (changed) onFields?.(fields);
  }, [fields, onFields]);

  const change = (part: Partial<DraftFields>) => setFields((old) => ({ ...old, ...part }));

  async function take(files: readonly File[]) {
    setRefused([]);
    const answers = await Promise.all(files.map((file) => onAddMedia(file)));
    const taken = answers.filter((answer) => 'id' in answer);
    setAdded((old) => ({ ...old, ...Object.fromEntries(taken.map((one) => [one.id, one])) }));
    // The same picture twice in one post is a slip of the hand: its second coming is left out.
    setFields((old) => ({
      ...old,
      media: [...new Set([...old.media, ...taken.map(({ id }) => id)])],
    }));
    setRefused(answers.flatMap((answer) => ('refused' in answer ? answer.refused : [])));
  }

  async function takePart(file: File, from: string) {
    const answer = await onAddMedia(file, from);
    if ('id' in answer) setAdded((old) => ({ ...old, [answer.id]: answer }));
    return answer;
  }

  const describe = async (id: string, alt: string) => {
    await props.onDescribe?.(id, alt);
    setAdded((old) => {
      const picture = old[id] ?? props.pictures?.[id];
      return picture ? { ...old, [id]: { ...picture, alt: alt.trim() } } : old;
    });
  };

  if (!community) return null;
  return (
    <div className="@container min-w-0">
      <div className="flex flex-col gap-6 @2xl:grid @2xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] @2xl:items-start">
        <DraftForm
          communities={communities}
          fields={{ ...fields, media: pictures.map(({ id }) => id) }}
          pictures={pictures}
          now={now}
          refused={refused}
          known={known}
          onPart={takePart}
          onDescribe={props.onDescribe && describe}
          best={bestTimes(best, community.zone, now)}
          times={props.times}
          onChange={change}
          onFiles={(files) => void take(files)}
          onSave={onSave}
          onOpen={props.onOpen}
          onCheck={props.onCheck}
          onCancel={props.onCancel}
          onFurther={props.onFurther}
        />
        <PreviewChoice
          community={community}
          own={communities}
          address={props.address}
          measured={props.measuredOf?.(community.network)}
          text={fields.text}
          pictures={pictures}
          at={meantAt(fields, community.zone)}
          now={now}
          fixed={props.compact ? 360 : undefined}
        />
      </div>
    </div>
  );
}

function begin(
  props: PlanEditorProps,
  initial: Partial<PlanDraft>,
  communities: readonly PlanCommunity[],
  now: number,
): DraftFields {
  const fields = props.fields ?? fieldsFrom(initial, communities, now);
  // A community that is no longer the person's own cannot be planned for.
  const known = communities.some(({ key }) => key === fields.community);
  return known ? fields : { ...fields, community: '' };
}
