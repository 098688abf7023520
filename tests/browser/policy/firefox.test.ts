import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { policyJob } from './job.ts';

// Firefox reads its managed storage when it starts.
policyJob('Firefox', launchFirefox, EXTENSIONS.firefox, 'firefox', false);
