import { EXTENSIONS } from '../../../src/tools/build.ts';
import { adviceJob } from '../advice/job.ts';
import { launchFirefox } from '../harness/index.ts';

adviceJob('Firefox', launchFirefox, EXTENSIONS.firefox);
