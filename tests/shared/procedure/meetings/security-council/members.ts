// Who sits in the Council of this script: its members of 2026, under a President, with a Secretary and a guest. All people are made up.
import type { PersonId } from '../../../../../shared/ids.ts'

export const PRESIDENT = 'p_president' as PersonId
export const SECRETARY = 'p_secretary' as PersonId
export const GUEST = 'p_guest' as PersonId

/** As seated. */
export const COUNCIL = 'BHR CHN COL COD DNK FRA GRC LVA LBR PAK PAN RUS SOM GBR USA'

export const NAMES: Readonly<Record<string, string>> = {
  [PRESIDENT]: 'Ilze Kalnina',
  [SECRETARY]: 'Marta Okello',
  [GUEST]: 'Dr. Samir Haddad',
  BHR: 'منيرة الدوسري',
  CHN: 'Chen Weiming',
  COL: 'Lucía Restrepo',
  COD: 'Joseph Kabongo',
  DNK: 'Sofie Lindqvist',
  FRA: 'Hélène Marchand',
  GRC: 'Nikos Stavrou',
  LVA: 'Janis Ozols',
  LBR: 'Comfort Weah',
  PAK: 'Ayesha Rahman',
  PAN: 'Diego Herrera',
  RUS: 'Andrei Sokolov',
  SOM: 'Hodan Warsame',
  GBR: 'Eleanor Whitcombe',
  USA: 'Daniel Brooks',
}
