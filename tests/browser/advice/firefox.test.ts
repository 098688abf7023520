import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { adviceJob } from './job.ts';

adviceJob('Firefox', launchFirefox, EXTENSIONS.firefox);
