import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saidIn } from '../../utils/networks/card.ts';
import { foldText, shownText } from '../../utils/preview/rules.ts';
import { textParts } from '../../utils/preview/text-parts.ts';
import { columnOf, type CardProps } from './card.ts';
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
  const shown = shownText(post.text.trim(), rules.mention);
  const byRule = foldText(shown, rule);
  const { place, open: more, close: less } = look.more;
  const label = saidIn(more, i18n.language);
  const inLine = place === 'in-line';
  const lead = look.nameInText && shown ? name : '';
  const drawn = useDrawnFold({
    text: shown,
    rule: rule?.kind === 'lines' ? rule : null,
    tail: inLine ? `… ${label}` : '',
    lead,
  });
  const visible = drawn.cut === null ? byRule.visible : shown.slice(0, drawn.cut).trimEnd();
  const folded = byRule.folded || drawn.cut !== null;
  if (!shown) return post.pictures.length === 0 ? <Empty text={t('draft:preview.empty')} /> : null;
  const { size, line, side } = rules.type;
  const button = folded && (
    <button
      type="button"
      aria-expanded={open}
      className={inLine ? 'text-(--ph-muted)' : 'block text-(--ph-link) hover:underline'}
      onClick={() => setOpen(!open)}
    >
      {open ? saidIn(less, i18n.language) : label}
    </button>
  );
  return (
    <div
      style={{
        fontSize: size,
        lineHeight: `${line}px`,
        ...(inset && { marginLeft: side, width: columnOf(rules, phone.width) }),
      }}
    >
      <div ref={drawn.box} className="relative">
        <p
          dir="auto"
          data-fold={folded && !open ? visible.length : undefined}
          className="wrap-break-word whitespace-pre-wrap [unicode-bidi:plaintext]"
        >
          {lead && <span className="font-semibold">{lead} </span>}
          <Parts text={open ? shown : visible} />
          {inLine && folded && (open ? ' ' : '… ')}
          {inLine && button}
        </p>
      </div>
      {!inLine && button}
    </div>
  );
}

function Empty({ text }: { text: string }) {
  return <p className="py-6 text-center text-[14px] text-(--ph-muted)">{text}</p>;
}

function Parts({ text }: { text: string }) {
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
