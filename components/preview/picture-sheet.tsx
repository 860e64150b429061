import { useTranslation } from 'react-i18next';
import { PhonePreview, bezel } from './phone-preview.tsx';
import type { SheetCard } from './use-picture-files.tsx';

interface PictureSheetProps {
  cards: readonly SheetCard[];
  /** What stands above; null: the phones alone. */
  head: { name: string; when: string } | null;
  dark: boolean;
}

const gap = 28;
const edge = 32;

/** What becomes a picture: whose post and when, then the phones at their real size. */
export function PictureSheet({ cards, head, dark }: PictureSheetProps) {
  const { t } = useTranslation();
  const inRow = cards.length <= 4 ? cards.length : Math.min(5, Math.ceil(cards.length / 2));
  const widest = Math.max(...cards.map(({ width }) => width)) + 2 * bezel;
  const padding = head ? edge : 12;
  const width = inRow * widest + (inRow - 1) * gap + 2 * padding;
  const ground = dark ? 'bg-[#1b1917] text-[#f2eee7]' : 'bg-[#f5f2ec] text-[#231f1a]';
  return (
    <div className={`flex flex-col ${ground}`} style={{ width, padding, gap: 24 }}>
      {head && (
        <header>
          <p className="text-[22px] leading-7 font-semibold">{head.name}</p>
          <p className="text-[15px] leading-6">{head.when}</p>
          <p className={`text-[13px] ${dark ? 'text-[#b8b0a4]' : 'text-[#655d52]'}`}>
            {t('preview:export.by')}
          </p>
        </header>
      )}
      <div className="flex flex-wrap items-start" style={{ gap }}>
        {cards.map((card) => (
          <div key={card.title} className="flex flex-col gap-2" style={{ width: widest }}>
            {head && <p className="text-center text-[14px] font-medium">{card.title}</p>}
            <PhonePreview {...card} bare />
          </div>
        ))}
      </div>
    </div>
  );
}
