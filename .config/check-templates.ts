import { factCatalogue } from '../src/core/case/facts.ts';
import { checkTemplates, templatesOf } from '../src/core/template/check-all.ts';
import { countriesIn, describeProblem, loadPackFromFolder } from '../src/build/read-files.ts';

/** Proves every template of every pack, the fictional one included, and prints each problem as `file:line code`. */
const ROOTS = ['templates', 'tests/packs'];

const checked = ROOTS.flatMap((root) =>
  countriesIn(root).map((country) => {
    const pack = loadPackFromFolder(root, country);
    if (!pack.ok) return { count: 0, problems: pack.problems.map((problem) => describeProblem(root, problem)) };
    const languages = Object.entries(pack.value.letters);
    const problems = checkTemplates(pack.value, factCatalogue(pack.value));
    return {
      count: languages.flatMap(([language, said]) => templatesOf(said, language)).length,
      problems: problems.map((problem) => describeProblem(root, problem)),
    };
  }),
);
const problems = checked.flatMap((one) => one.problems);
const count = checked.reduce((sum, one) => sum + one.count, 0);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${count} templates, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
