import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { converseJob } from './job.ts';

converseJob('Firefox', launchFirefox, EXTENSIONS.firefox);
