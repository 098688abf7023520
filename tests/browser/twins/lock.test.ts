import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { lockJob } from '../lock/job.ts';

lockJob('Firefox', launchFirefox, EXTENSIONS.firefox);
