import { createHash } from 'node:crypto';
import { html } from '#lib/core/markup/html.ts';
import { clientFile } from './client-file.ts';
import { clientFiles } from './client-files.ts';

/** What a service worker keeps of one build, and the name of that build. */
export interface KioskBuild {
  version: string;
  /** Addresses to be kept, the shell first. */
  files: string[];
  shell: string;
}

const SCRIPT = 'client/kiosk/run-kiosk.ts';
const STYLE = 'client/kiosk/kiosk.css';

const shell = (version: string): string =>
  html`<!doctype html>
<html lang="en" data-build="${version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Earshot</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f9f8f4">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15120f">
<meta name="mobile-web-app-capable" content="yes">
<meta name="apple-mobile-web-app-capable" content="yes">
<meta name="format-detection" content="telephone=no, date=no, email=no, address=no">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/kiosk/icon-180.png">
<link rel="manifest" href="/kiosk/manifest.webmanifest">
<link rel="stylesheet" href="/assets/${clientFile(STYLE)}">
<script type="module" src="/assets/${clientFile(SCRIPT)}"></script>
<noscript><meta http-equiv="refresh" content="0; url=/"></noscript>
</head>
<body><div id="kiosk"></div></body>
</html>
`.text;

/**
 * The kiosk's page is the same for everybody and knows nothing of the request, so that a device can
 * keep it; what differs comes with the kit. It changes with each build, and the version with it.
 */
export function kioskBuild(): KioskBuild {
  const { bytes, kiosk } = clientFiles();
  const fonts = [...bytes.keys()].filter((name) => name.endsWith('.woff2'));
  const assets = [clientFile(SCRIPT), clientFile(STYLE), ...fonts].map((name) => `/assets/${name}`);
  const hash = createHash('sha256').update(shell(''));
  for (const name of ['sw.js', 'icon-192.png']) hash.update(kiosk.get(name) ?? '');
  const version = hash.digest('base64url').slice(0, 16);
  const files = ['/kiosk', ...assets, '/icon.svg', '/kiosk/icon-192.png'];
  return { version, files, shell: shell(version) };
}
