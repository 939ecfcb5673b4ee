import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const OP_PAD = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ja = (opdracht, ...rest) => spawnSync(opdracht, rest, { stdio: 'inherit' }).status === 0;
const waar = (naam) => spawnSync('which', [naam], { encoding: 'utf8' }).stdout?.trim() || undefined;
const geinstalleerd = () => OP_PAD.map(waar).find(Boolean) ?? MAC.find((pad) => existsSync(pad));

/**
 * Finds a browser for the tests, or gets one: an installed Chromium or Chrome, else Playwright's own, else Debian's package.
 * @returns {Promise<{pad: string, hoe: string}>} path of the program and where it came from
 * @throws when there is none to be had, with what to do
 */
export async function browser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && existsSync(CHROMIUM)) return { pad: CHROMIUM, hoe: 'given in CHROMIUM' };
  const aanwezig = geinstalleerd();
  if (aanwezig) return { pad: aanwezig, hoe: 'installed on this machine' };

  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return { pad: chromium.executablePath(), hoe: "Playwright's own" };
  if (process.getuid?.() === 0 && waar('apt-get')) {
    console.log('no browser found: installing Chromium from Debian');
    if (ja('apt-get', 'update', '-qq') && ja('apt-get', 'install', '-y', '-qq', 'chromium', 'poppler-utils')) {
      const nu = geinstalleerd();
      if (nu) return { pad: nu, hoe: "Debian's package, installed just now" };
    }
  }
  if (ja('npx', 'playwright', 'install', 'chromium') && existsSync(chromium.executablePath()))
    return { pad: chromium.executablePath(), hoe: "Playwright's own, downloaded just now" };
  throw new Error('no browser for the tests: install Chromium or Chrome, or set CHROMIUM=/path/to/chromium');
}
