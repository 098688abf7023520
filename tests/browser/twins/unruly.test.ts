import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { unrulyJob } from '../unruly/job.ts';

unrulyJob('Firefox', launchFirefox, EXTENSIONS.firefox, true);
