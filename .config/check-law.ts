// npm run check:law: what letters of a day would rest on, norm by norm.
import { parseArgs } from 'node:util';
import { countriesIn, describeProblem, loadPackFromFolder } from '../src/build/read-files.ts';
import { isToMend, type LawFinding, reviewLaw } from '../src/core/jurisdiction/law-review.ts';
import type { WholePack } from '../src/core/jurisdiction/pack.ts';
import { type PlainDate, readPlainDate } from '../src/core/plain-date.ts';
import { deviceClock } from '../src/platform/clock.ts';

const HELP = `npm run check:law -- [--on YYYY-MM-DD]

Looks through the norms of every country as they stand on a day, today's by default.

Exit code 1: a norm that letters may cite (confidence high or medium)
  out of force   ended before that day, and nothing is cited in its stead. A norm chosen by the day of the letter fails at
                 once; one chosen by the day of the incident is kept for old wrongs until three years after its end, when
                 they are out of time in court. "replacedBy" answers for either.
  past review    was last compared with the official text more than twelve months ago ("reviewBy" names another day).
                 The text of a norm that had ended when it was checked cannot change and is not looked at again.
Exit code 0: none of these. What else is worth knowing is listed: norms of low and medium confidence and why, norms that
end or want a new look within three months, that are not yet in force, replaced, or kept for old wrongs; acts in doubt.
Exit code 2: the packs or the day cannot be read.`;

const ROOT = 'templates';

const SAID: Readonly<Record<LawFinding['is'], string>> = {
  outOfForce: 'out of force since the end of',
  pastReview: 'past its review, due by',
  endsSoon: 'ends with',
  reviewSoon: 'wants a new look by',
  replaced: 'replaced after',
  forOldWrongs: 'ended; kept for old wrongs until',
  notYetInForce: 'not yet in force, begins on',
  medium: 'medium confidence:',
  low: 'low confidence, act alone:',
};

function tell(finding: LawFinding, country: string): string {
  const { norm, is, day } = finding;
  const what = day ?? norm.why?.['en'] ?? '';
  return `${isToMend(finding) ? 'MEND' : 'note'}  ${ROOT}/${country}/norms/${norm.act}.yaml  ${norm.id}: ${SAID[is]} ${what}`;
}

/** What there is to tell of a country, those to be mended first. */
function review(country: string, { acts, register: { norms } }: WholePack, on: PlainDate): readonly string[] {
  const findings = reviewLaw(norms, on);
  const mend = findings.filter(isToMend);
  if (mend.length > 0) process.exitCode = 1;
  return [
    `${country} on ${on}: ${norms.length} norms, ${mend.length} to mend`,
    ...[...mend, ...findings.filter((one) => !isToMend(one))].map((finding) => tell(finding, country)),
    ...acts.flatMap(({ id, inDoubt }) =>
      inDoubt ? [`note  ${ROOT}/${country}/acts.yaml  ${id}: in doubt, never cited: ${inDoubt['en'] ?? ''}`] : [],
    ),
  ];
}

function reviewAll(on: PlainDate): readonly string[] {
  return countriesIn(ROOT).flatMap((country) => {
    const pack = loadPackFromFolder(ROOT, country);
    if (pack.ok) return review(country, pack.value, on);
    process.exitCode = 2;
    return pack.problems.map((problem) => describeProblem(ROOT, problem));
  });
}

const { values } = parseArgs({ options: { on: { type: 'string' }, help: { type: 'boolean' } } });
const on = values.on === undefined ? deviceClock.today() : readPlainDate(values.on);
if (values.help) console.log(HELP);
else if (on) console.log(reviewAll(on).join('\n'));
else {
  console.error(`no such day: ${values.on ?? ''}\n\n${HELP}`);
  process.exitCode = 2;
}
