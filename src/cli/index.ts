import { main } from './main';
import { VERSION } from './version';

// A reader that has seen enough, such as `head`, closes the pipe.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

main(process.argv.slice(2), VERSION).then(
  code => {
    process.exitCode = code;
  },
  error => {
    process.stderr.write(`stardraft: ${(error as Error).stack}\n`);
    process.exitCode = 2;
  },
);
