// Installs what a bare machine lacks. Uses nothing but Node itself: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-lock';

/** Runs a command in the project's folder and shows its output; ends this process if it fails. */
export function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}

/** `npm ci`, unless the packages of this very lock file are installed. */
export function providePackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, lock);
}

const answers = (command, args) => spawnSync(command, args, { encoding: 'utf8' });
const isThere = (command) => answers('which', [command]).status === 0;
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the browser and paper tests need of the system, with the Debian package that brings it. */
const SYSTEM = [
  { what: 'Chromium', package: 'chromium', there: () => Boolean(browserPath()) },
  { what: 'LibreOffice Writer', package: 'libreoffice-writer-nogui', there: () => isThere('soffice') },
  {
    what: 'pdftotext and pdftoppm',
    package: 'poppler-utils',
    there: () => isThere('pdftotext') && isThere('pdftoppm'),
  },
  { what: 'heif-enc', package: 'libheif-examples', there: () => isThere('heif-enc') },
  {
    what: 'Liberation Serif (the metrics of Times New Roman)',
    package: 'fonts-liberation',
    there: () => answers('fc-list', []).stdout?.includes('Liberation Serif') ?? false,
  },
];

/** The browser that the tests drive: `CHROMIUM`, else the first one installed; undefined if there is none. */
export function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const name = BROWSERS.find(isThere);
  return name && answers('which', [name]).stdout.trim();
}

/** Installs Chromium, LibreOffice, the fonts and what makes test files as root; otherwise says what to install, and ends this process. */
export function provideSystem() {
  const lacking = () => SYSTEM.filter((need) => !need.there());
  if (lacking().length === 0) return;
  if (process.getuid?.() === 0 && isThere('apt-get')) {
    run('apt-get', ['update', '-qq']);
    const packages = ['fontconfig', ...lacking().map((need) => need.package)];
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
  const still = lacking();
  if (still.length === 0) return;
  console.error('The browser and paper tests need what this machine lacks:');
  for (const need of still) console.error(`  ${need.what} (Debian and Ubuntu: apt-get install ${need.package})`);
  console.error('Install it, or run this command as root. CHROMIUM=/path/to/browser names another browser.');
  process.exit(1);
}
