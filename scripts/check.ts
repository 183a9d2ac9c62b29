import { runQuickSteps } from './quick-steps';

const { passed, failed } = await runQuickSteps();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
