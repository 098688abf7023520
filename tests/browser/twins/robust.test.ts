import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { robustJob } from '../robust/job.ts';

robustJob('Firefox', launchFirefox, EXTENSIONS.firefox, true);
