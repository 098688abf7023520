import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { hostilePages } from '../hostile/pages.ts';
import { hostileSuite } from '../hostile/suite.ts';

hostileSuite('Firefox', launchFirefox, EXTENSIONS.firefox, hostilePages);
