// The browser is found or installed by test/sandbox/browsers/find.ts, never by puppeteer's own install step.
module.exports = { skipDownload: true };
