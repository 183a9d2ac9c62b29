import { quickSteps } from './quick-steps';
import { runSteps } from './step';

const { passed, failed } = runSteps(quickSteps);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
