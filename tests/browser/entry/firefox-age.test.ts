import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { ageJob } from './age.ts';

ageJob('Firefox', launchFirefox, EXTENSIONS.firefox);
