import type { DemoPerson } from './shape';

export const PEOPLE: DemoPerson[] = [
  { slug: 'isil-ozturk', name: 'Işıl Öztürk' },
  { slug: 'caglar-unlu', name: 'Çağlar Ünlü' },
  { slug: 'ara-manukyan', name: 'Ara Manukyan', names: [{ language: 'hy', name: 'Արա Մանուկյան' }] },
  { slug: 'sule-inan', name: 'Şule İnan' },
  { slug: 'ellen-hartley', name: 'Ellen Hartley' },
  { slug: 'thomas-wren', name: 'Thomas Wren' },
  { slug: 'leyla-haddad', name: 'Leyla Haddad', names: [{ language: 'ar', name: 'ليلى حداد' }] },
  { slug: 'vera-danilova', name: 'Vera Danilova', names: [{ language: 'ru', name: 'Вера Данилова' }] },
  { slug: 'ela-demir', name: 'Ela Demir' },
  { slug: 'deniz-akin', name: 'Deniz Akın' },
  {
    slug: 'yayin-kurulu',
    name: 'Yayın Kurulu',
    institution: true,
    names: [{ language: 'en', name: 'Editorial Board' }],
  },
];

/** The person who bears this name in any language or script. */
export const personNamed = (name: string): DemoPerson | undefined =>
  PEOPLE.find((person) => person.name === name || person.names?.some((other) => other.name === name));
