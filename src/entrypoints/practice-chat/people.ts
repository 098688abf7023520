/** The rooms and the people of the practice chat, all made up. */
export const STRANGER = { name: 'max_du_69', age: 34, town: 'LYON' };
export const FRIEND = { name: 'lea_cuisine', age: 19, town: 'LILLE' };

export const PEOPLE = [
  FRIEND,
  { name: 'jojo85', age: 26, town: 'PARIS' },
  { name: 'sandrine22', age: 22, town: 'NICE' },
  STRANGER,
  { name: 'alexis5', age: 21, town: 'BORDEAUX' },
] as const;

export const ROOMS = [
  { key: 'room.1', count: 14 },
  { key: 'room.2', count: 9 },
  { key: 'room.3', count: 22 },
  { key: 'room.4', count: 12 },
  { key: 'room.5', count: 20 },
] as const;
