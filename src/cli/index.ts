import { main } from './main';
import { VERSION } from './version';

main(process.argv.slice(2), VERSION).then(
  code => {
    process.exitCode = code;
  },
  error => {
    process.stderr.write(`stardraft: ${(error as Error).stack}\n`);
    process.exitCode = 2;
  },
);
