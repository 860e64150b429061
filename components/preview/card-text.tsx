import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saidIn } from '../../utils/networks/card.ts';
import type { Fold } from '../../utils/networks/publishing.ts';
import { columnOf, foldText, shownText, type FoldPart } from '../../utils/preview/rules.ts';
import { textParts } from '../../utils/preview/text-parts.ts';
import type { CardProps } from './card.ts';
import { useDrawnFold } from './use-drawn-fold.ts';

interface CardTextProps extends CardProps {
  /** It keeps its own distance from the screen's edges; else it fills its column. */
  inset: boolean;
}

/** The text up to where the feed folds it; its label unfolds it, as in the feed. */
export function CardText({ post, look, phone, inset }: CardTextProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const { rules, name } = post.author;
  const rule = rules.fold[phone.kind];
  const byLines = rule?.kind === 'lines' ? rule : null;
  const shown = shownText(post.text.trim(), rules.mention);
  const label = saidIn(look.more.open, i18n.language);
  const inLine = Boolean(byLines?.moreInline);
  const lead = byLines?.nameFirst && shown ? name : '';
  const drawn = useDrawnFold({
    text: shown,
    rule: byLines,
    tail: inLine ? `… ${label}` : '',
    lead,
  });
  const parts = partsOf(shown, rule, drawn.cut);
  const folded = parts.some(({ hidden }) => hidden);
  const seen = parts.reduce((all, part) => all + (part.hidden ? 0 : part.text.length), 0);
  if (!shown) return post.pictures.length === 0 ? <Empty text={t('draft:preview.empty')} /> : null;
  const { size, line, side } = rules.type;
  const button = (words: string) => (
    <button
      type="button"
      aria-expanded={open}
      className={inLine ? 'text-(--ph-muted)' : 'text-(--ph-link) hover:underline'}
      onClick={() => setOpen(!open)}
    >
      {words}
    </button>
  );
  const closing = saidIn(look.more.close, i18n.language);
  const unfolds = rule?.kind !== 'title';
  // Of an author's own cut the label stands where the hidden words are; else after what is seen.
  const amid = rule?.kind === 'tag';
  const labelOf = ({ label: own }: Extract<FoldPart, { hidden: true }>) =>
    typeof own === 'string' ? own : own ? saidIn(own, i18n.language) : label;
  return (
    <div
      style={{
        fontSize: size,
        lineHeight: `${line}px`,
        ...(inset && { marginLeft: side, width: columnOf(rules.type, phone.width) }),
      }}
    >
      <div ref={drawn.box} className="relative">
        <p
          dir="auto"
          data-seen={folded && !open ? seen : undefined}
          className="wrap-break-word whitespace-pre-wrap [unicode-bidi:plaintext]"
        >
          {lead && <span className="font-semibold">{lead} </span>}
          {parts.map((part, n): ReactNode => {
            if (!part.hidden || open) return <Words key={n} text={part.text} />;
            if (amid) return <span key={n}>{button(labelOf(part))}</span>;
            const cutInWord = unfolds ? inLine : !part.text.startsWith('\n');
            return cutInWord ? '…' : null;
          })}
          {folded && inLine && <> {button(open ? closing : label)}</>}
        </p>
      </div>
      {folded && !inLine && unfolds && (open || !amid) && button(open ? closing : label)}
    </div>
  );
}

/** What is seen and what is hidden: by drawn lines where they were measured, else by the rule. */
function partsOf(text: string, rule: Fold | null, cut: number | null): readonly FoldPart[] {
  if (cut === null) return foldText(text, rule).parts;
  const visible = text.slice(0, cut).trimEnd();
  return [
    { text: visible, hidden: false },
    { text: text.slice(visible.length), hidden: true, label: null },
  ];
}

function Empty({ text }: { text: string }) {
  return <p className="py-6 text-center text-[14px] text-(--ph-muted)">{text}</p>;
}

function Words({ text }: { text: string }) {
  return textParts(text).map((part, n) =>
    part.link ? (
      <span key={n} className="text-(--ph-link)">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
