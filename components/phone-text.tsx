import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fold, PublishingRules } from '../utils/networks/publishing.ts';
import type { Phone } from '../utils/preview/phones.ts';
import { foldText, shownText } from '../utils/preview/rules.ts';
import { textParts } from '../utils/preview/text-parts.ts';

interface PhoneTextProps {
  text: string;
  rules: PublishingRules;
  kind: Phone['kind'];
}

/** The text up to where the feed folds it; its label unfolds it, as in the feed. */
export function PhoneText({ text, rules, kind }: PhoneTextProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLParagraphElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const rule = rules.fold[kind];
  const shown = shownText(text.trim(), rules.mention);
  const byLength = foldText(shown, rule);
  const byLines = useFoldByLines(whole, ruler, rule, shown);
  const folded = byLength.folded || byLines !== null;
  if (!shown) return null;
  const { size, line, side, column } = rules.type;
  return (
    <div
      className="relative pb-2.5"
      style={{
        paddingLeft: side,
        paddingRight: column.less - side,
        fontSize: size,
        lineHeight: `${line}px`,
      }}
    >
      <span ref={ruler} aria-hidden="true" className="invisible absolute">
        x
      </span>
      <div
        className="overflow-hidden"
        style={{ maxHeight: byLines !== null && !open ? byLines * line : undefined }}
      >
        <p ref={whole} className="wrap-break-word whitespace-pre-wrap">
          <Parts text={open ? shown : byLength.visible} />
        </p>
      </div>
      {folded && (
        <button
          type="button"
          aria-expanded={open}
          className="text-(--ph-link) hover:underline"
          onClick={() => setOpen(!open)}
        >
          {open ? t('draft:preview.less') : t('draft:preview.more')}
        </button>
      )}
    </div>
  );
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

/** How many lines are kept by a rule on drawn lines; null: the text is whole. */
function useFoldByLines(
  whole: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  rule: Fold | null,
  text: string,
): number | null {
  const [lines, setLines] = useState(0);
  const something = text !== '';
  // The element grows and shrinks with width, font and text, and is never itself cut.
  useLayoutEffect(() => {
    const element = whole.current;
    if (!element || !something) return;
    const sizes = new ResizeObserver(() => {
      const one = ruler.current?.getBoundingClientRect().height ?? 0;
      const all = element.getBoundingClientRect().height;
      setLines(one > 0 ? Math.round(all / one) : 0);
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [whole, ruler, something]);
  return rule?.kind === 'lines' && lines > rule.whole ? rule.kept : null;
}
