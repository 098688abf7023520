import { EXTENSIONS } from '../../../src/tools/build.ts';
import { ageJob } from '../entry/age.ts';
import { launchFirefox } from '../harness/index.ts';

ageJob('Firefox', launchFirefox, EXTENSIONS.firefox);
