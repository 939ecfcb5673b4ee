import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without windows first: the same engine, and a page opens in it in a third of the time. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FIREFOXES = ['firefox-esr', 'firefox'];
const FIREFOX_MAC = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

const succeeds = (command, ...rest) => spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
const where = (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() || undefined;
const installed = () => COMMANDS.map(where).find(Boolean) ?? MAC.find((path) => existsSync(path));

/** Installs the first of these packages that Debian has; poppler-utils for who wants to look at a sheet of paper. */
const fromDebian = (...packages) =>
  packages.some((name) => succeeds('apt-get', 'install', '-y', '-qq', name, 'poppler-utils'));

/**
 * Finds a browser for the tests, or gets one: an installed Chromium or Chrome, else Playwright's own, else Debian's package.
 * @returns {Promise<{path: string, how: string}>} path of the program and where it came from
 * @throws when there is none to be had, with what to do
 */
export async function browser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && existsSync(CHROMIUM)) return { path: CHROMIUM, how: 'given in CHROMIUM' };
  const present = installed();
  if (present) return { path: present, how: 'installed on this machine' };

  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return { path: chromium.executablePath(), how: "Playwright's own" };
  if (process.getuid?.() === 0 && where('apt-get')) {
    console.log('no browser found: installing Chromium from Debian');
    if (succeeds('apt-get', 'update', '-qq') && fromDebian('chromium-headless-shell', 'chromium')) {
      const now = installed();
      if (now) return { path: now, how: "Debian's package, installed just now" };
    }
  }
  if (succeeds('npx', 'playwright', 'install', 'chromium') && existsSync(chromium.executablePath()))
    return { path: chromium.executablePath(), how: "Playwright's own, downloaded just now" };
  throw new Error('no browser for the tests: install Chromium or Chrome, or set CHROMIUM=/path/to/chromium');
}

/**
 * Finds Firefox for the tests, or gets Debian's package: no part of the tests is left out because a browser is missing.
 * @returns {{path: string, how: string}} path of the program and where it came from
 * @throws when there is none to be had, with the command that installs it
 */
export function firefox() {
  const { FIREFOX } = process.env;
  if (FIREFOX && existsSync(FIREFOX)) return { path: FIREFOX, how: 'given in FIREFOX' };
  const present = () => FIREFOXES.map(where).find(Boolean) ?? FIREFOX_MAC.find((path) => existsSync(path));
  const found = present();
  if (found) return { path: found, how: 'installed on this machine' };
  if (process.getuid?.() === 0 && where('apt-get')) {
    console.log('no Firefox found: installing it from Debian');
    succeeds('apt-get', 'update', '-qq');
    succeeds('apt-get', 'install', '-y', '-qq', 'firefox-esr');
    const now = present();
    if (now) return { path: now, how: "Debian's package, installed just now" };
  }
  throw new Error(
    'no Firefox for the tests: install it (Debian: sudo apt-get install -y firefox-esr), or set FIREFOX=/path/to/firefox',
  );
}
