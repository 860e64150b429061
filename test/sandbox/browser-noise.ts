/**
 * What browsers ask of their makers by themselves, even when told not to. Such requests are logged
 * and answered with 404, but they are not the extension's doing and so not "unexpected". Only whole
 * host names: an extension that asks, say, fonts.googleapis.com must not hide behind them.
 */
const HOSTS = new Set([
  // Chromium
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  // Firefox
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'detectportal.firefox.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'location.services.mozilla.com',
  'normandy.cdn.mozilla.net',
  'push.services.mozilla.com',
  'services.addons.mozilla.org',
  'shavar.services.mozilla.com',
  'spocs.getpocket.com',
  'versioncheck-bg.addons.mozilla.org',
]);

export const isBrowserNoise = (host: string): boolean => HOSTS.has(host);
