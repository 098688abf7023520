import { leaveSite, loadSettings, watchEverywhere, watchSite } from '../../../settings/index.ts';
import { engines, sites as known, matchPatterns, type Site } from '../../../sites/index.ts';
import { Toggle } from '../../page-parts/Toggle.tsx';
import type { Around } from '../around.ts';
import type { Group, Item, Section } from '../find.ts';
import { Row } from '../Row.tsx';
import { hostOf, isWatched, othersIn } from '../site-state.ts';

const listed = known
  .filter((site) => !engines.includes(site))
  .sort((one, other) => one.name.localeCompare(other.name));

/** Which pages are read. */
export function sites(around: Around): Section {
  const { t } = around.words;
  const group = (id: 'default' | 'request', isIn: (site: Site) => boolean): Group => {
    const here = listed.filter(isIn);
    const on = here.filter((site) => isWatched(around.settings, site)).length;
    return {
      id: `sites-${id}`,
      setting: 'sites',
      title: t(`sites.${id}`),
      text: t(`sites.${id}.means`),
      folded: t('sites.fold', { on, count: here.length }),
      items: here.map((site) => listedSite(around, site)),
    };
  };
  return {
    id: 'sites',
    title: t('sites'),
    groups: [
      { id: 'everywhere', items: [everywhere(around)] },
      group('default', (site) => site.onByDefault),
      group('request', (site) => !site.onByDefault),
      {
        id: 'sites-added',
        setting: 'sites',
        title: t('sites.added'),
        empty: t('sites.added.none'),
        items: others(around),
      },
    ],
  };
}

/** The browser asks the reader itself, straight from the click: nothing may be awaited before. */
function everywhere({ settings, words: { t }, tell }: Around): Item {
  const change = async (on: boolean) => tell((await watchEverywhere(on)) ? 'saved' : 'refused');
  return {
    id: 'everywhere',
    setting: 'watchEverywhere',
    words: [t('everywhere'), t('everywhere.means')],
    body: (
      <Toggle
        label={t('everywhere')}
        text={t('everywhere.means')}
        on={settings.watchEverywhere}
        onChange={change}
      />
    ),
  };
}

function listedSite({ settings, save, tell }: Around, site: Site): Item {
  const patterns = matchPatterns(site);
  const turn = (on: boolean) => save(...site.hosts.map((host) => ({ site: { host, on } })));
  const change = async (on: boolean) => {
    if (site.onByDefault) return void turn(on);
    if (!on) return tell(await left(patterns));
    if (!(await watchSite(patterns))) return tell('refused');
    if (!isWatched({ ...settings, sites: { ...settings.sites, added: patterns } }, site)) await turn(true);
    tell('saved');
  };
  return {
    id: `site-${site.id}`,
    words: [site.name, ...site.hosts],
    body: (
      <Toggle
        label={site.name}
        {...(site.hosts.join() !== site.name && { text: site.hosts.join(', ') })}
        on={isWatched(settings, site)}
        onChange={change}
      />
    ),
  };
}

function others({ settings, words: { t }, save, tell }: Around): Item[] {
  const { added, off } = othersIn(settings, listed);
  return [
    ...added.map((pattern) => {
      const site = hostOf(pattern);
      return {
        id: `added-${pattern}`,
        words: [site, t('site.on')],
        body: (
          <Row title={site} text={t('site.on')}>
            <button
              type="button"
              class="outlined"
              aria-label={t('site.remove.name', { site })}
              onClick={() => void left([pattern]).then(tell)}
            >
              {t('site.remove')}
            </button>
          </Row>
        ),
      };
    }),
    ...off.map((host) => ({
      id: `off-${host}`,
      words: [host, t('site.off')],
      body: (
        <Row title={host} text={t('site.off')}>
          <button
            type="button"
            class="outlined"
            aria-label={t('site.again.name', { site: host })}
            onClick={() => void save({ site: { host, on: true } })}
          >
            {t('site.again')}
          </button>
        </Row>
      ),
    })),
  ];
}

/** Takes a site back, and looks whether that was kept. */
async function left(patterns: readonly string[]): Promise<'saved' | 'failed'> {
  await leaveSite(patterns);
  const { settings } = await loadSettings();
  return patterns.some((pattern) => settings.sites.added.includes(pattern)) ? 'failed' : 'saved';
}
