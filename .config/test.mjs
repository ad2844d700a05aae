// npm test: installs what is missing, type-checks, lints, then runs every test. Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserPath, providePackages, provideSystem } from './provide.mjs';

const OUTPUT = 'build-output';
providePackages();
provideSystem();
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** Runs an npm script or binary and shows its output when it is done, so that parallel ones do not mix. */
function finish(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, CHROMIUM: browserPath() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (status) => {
      console.log(`\n── ${[command, ...args].join(' ')}`);
      process.stdout.write(Buffer.concat(chunks));
      resolve(status === 0);
    });
  });
}

const check = async (script) => count(...((await finish('npm', ['run', '--silent', script])) ? [1, 0] : [0, 1]));

/** A runner's own count; a runner that died without one counts as one failure. */
async function runner(command, args, report, read) {
  const ok = await finish(command, args);
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(`${OUTPUT}/${report}`, 'utf8')));
    count(passed, !ok && failed === 0 ? 1 : failed);
  } catch {
    count(0, 1);
  }
}

/** The linter holds one core for about as long as the other checks, one after the other, hold the second. */
const OTHER_CHECKS = ['check:types', 'check:format', 'check:templates', 'check:unused', 'size'];
const otherChecks = async () => {
  for (const script of OTHER_CHECKS) await check(script);
};
await Promise.all([check('check:lint'), otherChecks()]);
await runner(
  'npx',
  ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${OUTPUT}/vitest.json`],
  'vitest.json',
  (report) => [
    report.numPassedTests,
    report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  ],
);
await runner(
  'npx',
  ['playwright', 'test', '-c', '.config/playwright.config.ts', '--grep-invert', '@slow'],
  'playwright.json',
  (report) => [report.stats.expected, report.stats.unexpected + report.stats.flaky + report.stats.skipped],
);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
