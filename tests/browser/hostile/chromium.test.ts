import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { hostilePages } from './pages.ts';
import { hostileSuite } from './suite.ts';

hostileSuite('Chromium', launchChromium, EXTENSIONS.chrome, hostilePages);
