import { runCommand } from './cli-commands.ts';

/* The process around a command: `npm run letter` and `npm run schema`. */

const { code, stdout, stderr } = await runCommand(process.argv[2], process.argv.slice(3));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
