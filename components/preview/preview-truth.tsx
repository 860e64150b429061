import { useTranslation } from 'react-i18next';
import { networkWord } from '../../utils/networks/index.ts';
import type { Confidence, PublishingRules } from '../../utils/networks/publishing.ts';
import type { MeasuredFold } from '../../utils/preview/measured.ts';
import type { Phone } from '../../utils/preview/phones.ts';
import { formatCount, formatMoment } from '../../utils/text/format.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';

interface PreviewTruthProps {
  phone: Phone;
  rules: PublishingRules;
  /** The network's id. */
  network: string;
  /** How many pictures the post has. */
  pictures: number;
  measured: MeasuredFold | null;
  now: number;
  /** IANA zone of the community's clock. */
  zone: string;
}

/** How far a preview may be believed: fold, pictures, type. */
export function PreviewTruth(props: PreviewTruthProps) {
  const { phone, rules, network, pictures, measured, now, zone } = props;
  const { t, i18n } = useTranslation();
  const confidence = rules.fold[phone.kind]?.confidence ?? 'unknown';
  const iphone = phone.kind === 'iphone';
  const said = {
    network: networkWord(network, i18n.language),
    app: iphone ? 'iPhone' : 'Android',
  };
  const sentences: Record<Confidence, string> = {
    exact: t('draft:truth.exactText', said),
    estimate: t('draft:truth.estimateText', said),
    unknown: t('draft:truth.unknownText', said),
  };
  const grid: Record<Confidence, string> = {
    exact: t('pictures:truth.exact'),
    estimate: t('pictures:truth.estimate'),
    unknown: t('pictures:truth.unknown'),
  };
  const never = rules.fold[phone.kind]?.kind === 'never';
  return (
    <div className="flex flex-col gap-1.5 text-xs text-muted">
      <p className="flex items-baseline gap-2">
        <TruthBadge confidence={confidence} />
        <span>{never ? t('draft:truth.never', said) : sentences[confidence]}</span>
      </p>
      {measured && (
        <p className="flex items-baseline gap-2">
          <Badge tone="good">{t('preview:measured.badge')}</Badge>
          <span>
            {t('preview:measured.text', {
              count: measured.n,
              visible: formatCount(measured.visible, i18n.language),
              lines: measured.lines,
              width: Math.round(measured.width),
              when: formatMoment(measured.at, i18n.language, zone, now),
            })}
          </span>
        </p>
      )}
      {pictures > 1 && (
        <p className="flex items-baseline gap-2">
          <TruthBadge confidence={rules.grid.confidence} />
          <span>{grid[rules.grid.confidence]}</span>
        </p>
      )}
      {iphone && !rules.type.family.iphone.startsWith('Roboto') && <p>{t('preview:inter')}</p>}
    </div>
  );
}

const tones: Record<Confidence, BadgeTone> = { exact: 'good', estimate: 'warn', unknown: 'plain' };

function TruthBadge({ confidence }: { confidence: Confidence }) {
  const { t } = useTranslation();
  const words: Record<Confidence, string> = {
    exact: t('draft:truth.exact'),
    estimate: t('draft:truth.estimate'),
    unknown: t('draft:truth.unknown'),
  };
  return <Badge tone={tones[confidence]}>{words[confidence]}</Badge>;
}
