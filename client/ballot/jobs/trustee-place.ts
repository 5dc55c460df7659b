// Whose key it is that was loaded from a file: so that a wrong file is named before anything is made with it.
import { Flaw, insist } from '../../../shared/ballot/faults.ts'
import { readScalar } from '../../../shared/ballot/group/scalars.ts'
import { parseJson } from '../../../shared/ballot/json/shapes.ts'
import { readTrusteeKey } from '../../../shared/ballot/trustees/single-key.ts'
import type { Job } from './job.ts'
import { gaveIn, groupNamed, type OfficeTexts, placeOfSeed } from './office-texts.ts'

export interface KeyToPlace {
  readonly office: OfficeTexts
  /** as a key file has it */
  readonly secret: string
}

/** The place of its trustee in the office, from 0; null: nobody of it has given this one. */
export const trusteePlace: Job<KeyToPlace, number | null> = ({ office, secret }) => {
  const place = office.threshold === null ? placeOfKey(office, secret) : seedPlace(office, secret)
  return place < 0 ? null : place
}

function placeOfKey(office: OfficeTexts, secret: string): number {
  const group = groupNamed(office.group)
  const scalar = readScalar(group.order, secret)
  insist(scalar !== null, 'number-out-of-range')
  const own = group.write(group.secretPower(scalar)).text
  return gaveIn(office, 'key').findIndex(
    (text) => text !== '' && readTrusteeKey(group, parseJson(text)).publicKey.text === own,
  )
}

function seedPlace(office: OfficeTexts, seed: string): number {
  const given = office.trustees.filter(({ gave }) => gave.certificate !== undefined)
  try {
    const among = placeOfSeed({ ...office, trustees: given }, seed)
    return office.trustees.indexOf(given[among]!)
  } catch (error) {
    if (error instanceof Flaw && error.fault === 'wrong-certificate') return -1
    throw error
  }
}
