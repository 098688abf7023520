import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { reportJob } from '../report/job.ts';

reportJob('Firefox', launchFirefox, EXTENSIONS.firefox);
