import { NO_PACKS, removePack, type StoredPack } from '../../../settings/index.ts';
import type { Around } from '../around.ts';
import type { Item, Section } from '../find.ts';
import { AddPack } from '../packs/AddPack.tsx';
import { Faults } from '../packs/Faults.tsx';
import { PackRow } from '../packs/PackRow.tsx';
import { packsWordsFor } from '../packs/words.ts';
import { setterOf } from '../SetBy.tsx';

/** Rules and bodies that associations hand out. */
export function packs(around: Around): Section {
  const { settings, words, policy, packs: { list, refused } = NO_PACKS, tell } = around;
  const t = packsWordsFor(words.language, settings.audience);
  const setter = policy ? setterOf(policy, words) : words.t('policy.someone');

  const remove = async (id: string) => {
    const { faults } = await removePack(id);
    const isLocked = faults.some(({ kind }) => kind === 'locked' || kind === 'by-policy');
    tell(faults.length === 0 ? 'saved' : isLocked ? 'locked' : 'failed');
  };
  const one = (pack: StoredPack): Item => ({
    id: `pack-${pack.head.id}`,
    words: [pack.head.id, pack.head.author, pack.head.signer?.by ?? ''],
    body: (
      <PackRow
        pack={pack}
        words={words}
        t={t}
        setBy={pack.from === 'policy' ? setter : null}
        remove={() => void remove(pack.head.id)}
      />
    ),
  });
  return {
    id: 'packs',
    title: t('title'),
    groups: [
      {
        id: 'packs',
        text: t('means'),
        empty: t('none'),
        items: [
          ...list.map(one),
          ...refused.map(({ place, faults }) => ({
            id: `refused-${place}`,
            words: [t('title')],
            body: (
              <div class="row">
                <Faults
                  head={t('refused.policy', { place: place + 1, name: setter })}
                  faults={faults}
                  source={policy?.policy.packs?.[place] ?? ''}
                  words={words}
                  t={t}
                />
              </div>
            ),
          })),
        ],
      },
      {
        id: 'add-pack',
        setting: 'packs',
        items: [
          {
            id: 'add-pack',
            words: [t('add'), t('add.means'), t('add.do')],
            body: <AddPack words={words} t={t} />,
          },
        ],
      },
    ],
  };
}
