import { EXTENSIONS } from '../../../src/tools/build.ts';
import { converseJob } from '../converse/job.ts';
import { launchFirefox } from '../harness/index.ts';

converseJob('Firefox', launchFirefox, EXTENSIONS.firefox);
