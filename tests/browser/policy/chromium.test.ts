import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { policyJob } from './job.ts';

policyJob('Chromium', launchChromium, EXTENSIONS.chrome, 'chromium-linux', true);
