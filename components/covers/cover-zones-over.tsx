import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../utils/box.ts';
import type { CoverZones } from '../../utils/covers/rules.ts';

const percent = (share: number) => `${share * 100}%`;
const at = ({ left, top, width, height }: Box): CSSProperties => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});

/** The zones over a cover that fills the box around; shares of it. Presses go through. */
export function CoverZonesOver({ phone, desktop, safe, avatar }: CoverZones) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
      {phone && (
        <div
          data-zone="phone"
          className="absolute border-2 border-[#fff] shadow-[0_0_0_9999px_#10151a99]"
          style={at(phone)}
        />
      )}
      {desktop && (
        <div
          data-zone="desktop"
          className="absolute border-2 border-dashed border-[#ffd76a]"
          style={at(desktop)}
        />
      )}
      {safe.width > 0 && safe.height > 0 && (
        <div
          data-zone="safe"
          className="absolute border-2 border-[#38d39f] bg-[#38d39f22]"
          style={at(safe)}
        />
      )}
      {avatar && (
        <div
          data-zone="avatar"
          className="absolute aspect-square -translate-1/2 rounded-full border-2 border-[#fff] bg-[#10151a80]"
          style={{
            left: percent(avatar.x),
            top: percent(avatar.y),
            width: percent(avatar.width),
          }}
        />
      )}
    </div>
  );
}

/** What each line means. */
export function ZoneLegend({ phone, desktop, avatar }: CoverZones) {
  const { t } = useTranslation();
  const signs: [there: boolean, look: string, word: string][] = [
    [true, 'border-2 border-[#1fa67a] bg-[#38d39f33]', t('covers:safe')],
    [phone !== null, 'border-2 border-line-strong bg-raised', t('covers:phone')],
    [desktop !== null, 'border-2 border-dashed border-[#c79a1a]', t('covers:desktop')],
    [avatar !== null, 'rounded-full border-2 border-line-strong', t('covers:avatar')],
  ];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {signs
        .filter(([there]) => there)
        .map(([, look, word]) => (
          <li key={word} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-3 ${look}`} />
            {word}
          </li>
        ))}
    </ul>
  );
}
