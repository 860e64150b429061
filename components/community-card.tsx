import type { ReactNode } from 'react';
import { Ellipsis, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { communityColours } from '../utils/communities/rules.ts';
import type { Community } from '../utils/communities/schema.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { formatCount, unknownSign } from '../utils/text/format.ts';
import type { WaitingOne } from '../utils/conversations/schema.ts';
import type { BestHour } from '../utils/insights/what-works.ts';
import { utmValues } from '../utils/utm/values.ts';
import { CoachSettingsForm } from './coach-settings.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { CommunityAuthors, CommunityWaiting } from './community-answers.tsx';
import { PromiseForm } from './promise/promise-form.tsx';
import { roleChoices } from './role-choices.ts';
import { SlotsForm } from './slots/slots-form.tsx';
import { Card } from './ui/card.tsx';
import { Combobox } from './ui/combobox.tsx';
import { Menu } from './ui/menu.tsx';
import { Segmented } from './ui/segmented.tsx';
import { UtmForm } from './utm/utm-form.tsx';

/** What our own readings hold of a community. */
export interface CommunityReadings {
  members: { value: number; approximate: boolean; at: number } | null;
  posts: number;
  comments: number;
  dialogues: number;
  /** Only of an own one: the longest waiting first. */
  waiting: readonly WaitingOne[];
}

type Change = Partial<
  Pick<
    Community,
    | 'role'
    | 'zone'
    | 'colour'
    | 'denominator'
    | 'answersAs'
    | 'answering'
    | 'address'
    | 'coach'
    | 'utm'
    | 'slots'
    | 'minGap'
  >
>;

interface CommunityCardProps {
  community: Community;
  /** The network's own name. */
  networkTitle: string;
  /** undefined while they are being counted. */
  readings: CommunityReadings | undefined;
  /** Accounts that the person answers as here, beside the community itself. */
  authors: readonly { id: string; name: string }[];
  zones: readonly string[];
  now: number;
  /** Hours that are clearly better here; asked when its slots are opened. */
  bestHours: () => Promise<BestHour[]>;
  onChange: (change: Change) => void;
  onForget: () => void;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
  /** More parts of it, below the others. */
  children?: ReactNode;
}

/** A community with all that the person decides about it. */
export function CommunityCard(props: CommunityCardProps) {
  const { community, networkTitle, readings, authors, zones, now, onChange, onForget } = props;
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const members = readings?.members;
  return (
    <Card className="relative overflow-hidden" aria-label={community.name}>
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 w-1"
        style={{ background: community.colour }}
      />
      <div className="flex flex-col gap-4 py-4 pr-4 pl-5">
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h2 className="text-lg font-semibold">
              <a href={community.url} target="_blank" rel="noreferrer" className="hover:underline">
                {community.name}
              </a>
            </h2>
            <p className="text-sm text-muted">
              {networkTitle} ·{' '}
              {t('dashboard:community.visited', {
                ago: formatAgo(community.lastSeenAt, now, language),
              })}
            </p>
          </div>
          <div className="flex items-center gap-1">
            <Segmented
              label={t('common:role.label')}
              labelHidden
              value={community.role}
              choices={roleChoices(t)}
              onChange={(role) => onChange({ role })}
            />
            <Menu
              label={t('day:forget.actions', { name: community.name })}
              icon={<Ellipsis />}
              actions={[
                {
                  label: t('day:forget.community'),
                  icon: <Trash2 />,
                  danger: true,
                  run: onForget,
                },
              ]}
            />
          </div>
        </header>
        {/* A dash while it is read is not the dash of what is not known. */}
        <dl aria-busy={!readings} className="flex flex-wrap gap-x-6 gap-y-2">
          <Fact
            word={t('metrics:name.members')}
            value={
              members ? formatCount(members.value, language, members.approximate) : unknownSign
            }
            note={
              members
                ? t('dashboard:community.readAgo', { ago: formatAgo(members.at, now, language) })
                : t('dashboard:community.notRead')
            }
          />
          <Fact
            word={t('dashboard:community.posts')}
            value={formatCount(readings?.posts ?? null, language)}
          />
          <Fact
            word={t('dashboard:community.comments')}
            value={formatCount(readings?.comments ?? null, language)}
          />
          {!!readings?.dialogues && (
            <Fact word={t('talk:dialogues')} value={formatCount(readings.dialogues, language)} />
          )}
        </dl>
        {!!readings?.waiting.length && (
          <CommunityWaiting
            waiting={readings.waiting}
            community={community}
            now={now}
            onOpen={props.onOpen}
          />
        )}
        {authors.length > 0 && (
          <CommunityAuthors
            authors={authors}
            onRemove={(id) =>
              onChange({ answersAs: authors.flatMap((one) => (one.id === id ? [] : one.id)) })
            }
          />
        )}
        <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2 lg:grid-cols-[auto_minmax(0,16rem)_auto] lg:justify-between">
          <ColourChoice
            label={t('dashboard:community.colour')}
            colours={communityColours}
            value={community.colour}
            onChange={(colour) => onChange({ colour })}
          />
          <Combobox
            label={t('dashboard:community.zone')}
            nothing={t('dashboard:community.noZone')}
            value={community.zone}
            choices={zones}
            onChange={(zone) => onChange({ zone })}
          />
          <Segmented
            label={t('dashboard:community.denominator')}
            value={community.denominator}
            choices={[
              { value: 'views', label: t('dashboard:community.byViews') },
              { value: 'followers', label: t('dashboard:community.byFollowers') },
            ]}
            onChange={(denominator) => onChange({ denominator })}
          />
          {community.role === 'mine' && (
            <Segmented
              label={t('templates:address.label')}
              value={community.address ?? 'vy'}
              choices={[
                { value: 'vy', label: t('templates:address.vy') },
                { value: 'ty', label: t('templates:address.ty') },
              ]}
              onChange={(address) => onChange({ address })}
            />
          )}
        </div>
        {community.role === 'mine' && (
          <PromiseForm
            value={community.answering ?? null}
            onChange={(answering) => onChange({ answering })}
          />
        )}
        {community.role === 'mine' && (
          <SlotsForm
            slots={community.slots ?? []}
            minGap={community.minGap}
            bestHours={props.bestHours}
            onChange={onChange}
          />
        )}
        {community.role === 'mine' && (
          <CoachSettingsForm value={community.coach} onChange={(coach) => onChange({ coach })} />
        )}
        {community.role === 'mine' && (
          <UtmForm
            value={community.utm}
            sample={utmValues(community, now, null)}
            onChange={(utm) => onChange({ utm })}
          />
        )}
        {props.children}
      </div>
    </Card>
  );
}

function Fact({ word, value, note }: { word: string; value: string; note?: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-xs text-muted">
        {word}
        {note && ` · ${note}`}
      </dt>
      <dd className="text-lg font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
