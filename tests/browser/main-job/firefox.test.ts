import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { mainJob } from './job.ts';

mainJob('Firefox', launchFirefox, EXTENSIONS.firefox);
