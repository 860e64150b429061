import { useTranslation } from 'react-i18next';
import { networkWord } from '../utils/networks/index.ts';
import type { Confidence, PublishingRules } from '../utils/networks/publishing.ts';
import type { Phone } from '../utils/preview/phones.ts';
import { Badge, type BadgeTone } from './ui/badge.tsx';

interface PreviewTruthProps {
  phone: Phone;
  rules: PublishingRules;
  /** The network's id. */
  network: string;
  /** How many pictures the post has. */
  pictures: number;
}

/** How far a preview may be believed: of the fold, and of the pictures when there are several. */
export function PreviewTruth({ phone, rules, network, pictures }: PreviewTruthProps) {
  const { t, i18n } = useTranslation();
  const confidence = rules.fold[phone.kind]?.confidence ?? 'unknown';
  const app = phone.kind === 'iphone' ? 'iPhone' : 'Android';
  const said = { network: networkWord(network, i18n.language), app };
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
  return (
    <div className="flex flex-col gap-1.5 text-xs text-muted">
      <p className="flex items-baseline gap-2">
        <TruthBadge confidence={confidence} />
        <span>{sentences[confidence]}</span>
      </p>
      {pictures > 1 && (
        <p className="flex items-baseline gap-2">
          <TruthBadge confidence={rules.grid.confidence} />
          <span>{grid[rules.grid.confidence]}</span>
        </p>
      )}
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
