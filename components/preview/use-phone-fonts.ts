import { useEffect } from 'react';

/** Brings the bundled faces, when a preview is first shown and nowhere else. */
export function usePhoneFonts(): void {
  useEffect(() => {
    // Without them the computer's own faces are drawn: lines may break elsewhere, nothing fails.
    void import('../../assets/css/phone-fonts.css').catch(() => undefined);
  }, []);
}
