/** Finds a Chromium for tests, screenshots and measurements, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { run, runPackage } from './run.ts';

/** Quiet and alike everywhere; a root user, as in a container, has no sandbox to run in. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** CHROMIUM_PATH, then a browser of the system, then the one Playwright keeps. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, ...systemBrowsers(), chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path) && starts(path));
}

/** As {@link findBrowser}; where there is none, installs it or says what to do. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  for (const install of [installFromPlaywright, installFromSystem]) {
    await install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The tests need Chromium or Chrome, and none was found or could be installed. Do one of these:',
      '  - npx playwright install --with-deps chromium',
      '  - install Chromium or Chrome with the package manager of your system',
      '  - set CHROMIUM_PATH to the program of a browser you have',
    ].join('\n'),
  );
}

function systemBrowsers(): readonly string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (process.platform === 'win32') {
    const files = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? files.map((file) => join(folder, file)) : []));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** A file of the right name can be a mere pointer to a store, or lack its libraries. */
function starts(path: string): boolean {
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;

async function installFromPlaywright(): Promise<void> {
  console.log('No browser found: asking Playwright for one.');
  await runPackage('playwright', ['install', 'chromium']);
  if (isLinuxRoot && existsSync(chromium.executablePath()) && !starts(chromium.executablePath())) {
    await runPackage('playwright', ['install-deps', 'chromium']);
  }
}

async function installFromSystem(): Promise<void> {
  if (!isLinuxRoot) return;
  const managers: readonly (readonly (readonly string[])[])[] = [
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
    [['apk', 'add', '--no-cache', 'chromium']],
    [['dnf', 'install', '-y', 'chromium']],
  ];
  for (const commands of managers) {
    for (const [program = '', ...parameters] of commands) {
      const { exitCode } = await run(program, parameters, {
        environment: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (exitCode !== 0) break;
    }
    if (findBrowser()) return;
  }
}
