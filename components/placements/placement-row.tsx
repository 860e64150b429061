import { Copy, ExternalLink, Link2, MoreHorizontal, Pencil, Tag, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { costOfEach } from '../../utils/placements/rules.ts';
import {
  placementState,
  type Placement,
  type PlacementState,
} from '../../utils/placements/schema.ts';
import { formatCount, formatMoney } from '../../utils/text/format.ts';
import { dayName } from '../day-words.ts';
import { Badge } from '../ui/badge.tsx';
import { Menu, type MenuAction } from '../ui/menu.tsx';
import { Select } from '../ui/select.tsx';
import { placementKinds, placementStates } from './placement-words.ts';

export interface PlacementActions {
  edit: (row: Placement) => void;
  repeat: (row: Placement) => void;
  remove: (row: Placement) => void;
  state: (row: Placement, state: PlacementState) => void;
  copyLink: (row: Placement) => void;
  copyMarking: (row: Placement) => void;
}

interface PlacementRowProps {
  row: Placement;
  /** The community's name, where the list holds several. */
  owner: string | null;
  /** `YYYY-MM-DD` by this computer's clock. */
  today: string;
  actions: PlacementActions;
}

/** One placement: what it is, what it cost, what it gave and what each of that cost. */
export function PlacementRow({ row, owner, today, actions }: PlacementRowProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const money = (value: number | null) => formatMoney(value, language, row.currency);
  const gave = [
    [t('placements:gave.followers'), row.followers, row.guessed === true],
    [t('placements:gave.visits'), row.visits, false],
    [t('placements:gave.leads'), row.leads, false],
  ] as const;
  const menu: MenuAction[] = [
    { label: t('common:edit'), icon: <Pencil />, run: () => actions.edit(row) },
    { label: t('placements:repeat'), icon: <Copy />, run: () => actions.repeat(row) },
    ...(row.link
      ? [{ label: t('placements:copyLink'), icon: <Link2 />, run: () => actions.copyLink(row) }]
      : []),
    ...(row.erid
      ? [
          {
            label: t('placements:copyMarking'),
            icon: <Tag />,
            run: () => actions.copyMarking(row),
          },
        ]
      : []),
    {
      label: t('common:delete'),
      icon: <Trash2 />,
      danger: true,
      run: () => actions.remove(row),
    },
  ];
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <p className="flex flex-wrap items-center gap-x-2">
            <button
              type="button"
              className="min-w-0 text-left font-medium wrap-anywhere hover:underline"
              onClick={() => actions.edit(row)}
            >
              {row.title}
            </button>
            {row.page && (
              <a
                href={row.page}
                target="_blank"
                rel="noreferrer"
                aria-label={t('placements:open', { title: row.title })}
                className="text-muted hover:text-accent"
              >
                <ExternalLink className="size-4" aria-hidden="true" />
              </a>
            )}
          </p>
          <p className="text-sm text-muted">
            {[dayName(row.day, language, today), t(placementKinds[row.kind]), owner]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {row.erid && <Badge>erid</Badge>}
        <p className="font-semibold tabular-nums">{money(row.cost)}</p>
        <Select
          className="w-40"
          label={t('placements:stateOf', { title: row.title })}
          labelHidden
          value={row.state}
          choices={placementState.options.map((value) => ({
            value,
            label: t(placementStates[value]),
          }))}
          onChange={(state) => actions.state(row, state)}
        />
        <Menu
          label={t('placements:actions', { title: row.title })}
          icon={<MoreHorizontal />}
          actions={menu}
        />
      </div>
      <dl className="grid grid-cols-3 items-end gap-3 text-sm">
        {gave.map(([name, value, guessed]) => {
          const each = costOfEach(row.cost, value);
          return (
            <div key={name} className="min-w-0">
              <dt className="text-xs text-muted">{name}</dt>
              <dd className="tabular-nums">
                {formatCount(value, language, guessed)}
                {each !== null && (
                  <span className="text-muted"> {t('placements:each', { cost: money(each) })}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {row.note && (
        <p className="line-clamp-2 text-sm whitespace-pre-line text-muted">{row.note}</p>
      )}
    </li>
  );
}
