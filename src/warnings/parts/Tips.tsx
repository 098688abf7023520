import {
  CameraOff,
  Check,
  DoorOpen,
  House,
  IdCard,
  MapPin,
  Navigation,
  PhoneCall,
  UserRound,
  Users,
} from 'lucide';
import type { VNode } from 'preact';
import type { WarningsKey } from '../../locales/warnings.ts';
import type { Around } from '../asks.ts';
import { Icon } from './Icon.tsx';

const ICONS: Partial<Record<WarningsKey, typeof Check>> = {
  'meet.public': MapPin,
  'meet.tell': Users,
  'meet.extra': DoorOpen,
  'meet.verify': PhoneCall,
  'meet.own-way': Navigation,
  'meet.home': House,
  'meet.teen.alone': Users,
  'meet.teen.adult': UserRound,
  'meet.teen.public': MapPin,
  'meet.teen.cancel': DoorOpen,
  'tip.name': IdCard,
  'tip.image': CameraOff,
  'tip.stop': DoorOpen,
  'entry.postcode': MapPin,
  'entry.pseudonym': IdCard,
  'entry.visible': Users,
};

/** A short list, one icon a line. */
export function Tips({ keys, around: { t } }: { keys: readonly WarningsKey[]; around: Around }): VNode {
  return (
    <ul class="tips">
      {keys.map((key) => (
        <li key={key}>
          <Icon of={ICONS[key] ?? Check} size={18} />
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
