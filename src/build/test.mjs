// @ts-check
import { parseArgs } from 'node:util';
import { ensureDependencies } from './common/dependencies.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, grep: { type: 'string' }, desktop: { type: 'boolean' } },
});

try {
  await ensureDependencies();
  const { createSteps } = await import('./steps/testSteps.mjs');
  const { runSteps } = await import('./steps/runSteps.mjs');
  const steps = createSteps({ grep: values.grep ?? '', desktop: values.desktop ?? false });
  process.exitCode = await runSteps(steps, values.only?.split(',').map(name => name.trim()) ?? []);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
