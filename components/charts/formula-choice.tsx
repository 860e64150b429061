import { useTranslation } from 'react-i18next';
import type { Formula } from '../../utils/insights/formulas.ts';
import { formulaWords } from '../engagement-words.ts';
import { Card } from '../ui/card.tsx';
import { Segmented } from '../ui/segmented.tsx';

interface FormulaChoiceProps {
  network: string;
  formulas: readonly Formula[];
  /** The one that the figures are made of. */
  formula: string | null;
  onChange: (parts: string) => void;
}

/** Where the network showed more of some posts than of others: which of them the figures are made of. */
export function FormulaChoice({ network, formulas, formula, onChange }: FormulaChoiceProps) {
  const { t } = useTranslation();
  if (formulas.length < 2 || formula === null) return null;
  return (
    <Card className="flex flex-col gap-2 p-4">
      <Segmented
        label={t('insights:formula.title')}
        value={formula}
        choices={formulas.map(({ parts, n }) => ({
          value: parts,
          label: `${formulaWords(network, parts, t)} · ${t('rubrics:posts', { count: n })}`,
        }))}
        onChange={onChange}
      />
      <p className="max-w-3xl text-sm text-muted">{t('insights:formula.text')}</p>
    </Card>
  );
}
