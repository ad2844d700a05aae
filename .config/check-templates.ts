import { countriesIn, describeProblem } from '../src/build/read-files.ts';
import { provePack } from '../src/build/prove-pack.ts';
import { templatesOf } from '../src/core/template/check-all.ts';

/** Proves every template of every pack, the fictional one included, and prints each problem as `file:line code`. */
const ROOTS = ['templates', 'tests/packs'];

const checked = ROOTS.flatMap((root) =>
  countriesIn(root).map((country) => {
    const pack = provePack(root, country);
    if (!pack.ok) return { count: 0, problems: pack.problems.map((problem) => describeProblem(root, problem)) };
    const languages = Object.entries(pack.value.letters);
    return { count: languages.flatMap(([language, said]) => templatesOf(said, language)).length, problems: [] };
  }),
);
const problems = checked.flatMap((one) => one.problems);
const count = checked.reduce((sum, one) => sum + one.count, 0);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${count} templates proven, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
