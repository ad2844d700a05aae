// npm start: installs what is missing, builds, serves the production build with the headers of public/_headers.
import { providePackages, run } from './provide.mjs';

const port = process.env.PORT ?? '4173';
providePackages();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
console.log(`\n«Два экземпляра»: http://localhost:${port}/\n`);
run('npx', ['vite', 'preview', '--port', port, '--strictPort']);
