// Reading who is a member, who holds which seat, and what members weigh.
import type { DelegationId } from '../../../ids.ts'
import { MEMBER_BY_ID } from '../../../members/members.ts'
import { quoted } from '../../majority/decision-input-fields.ts'
import { FORMER_MEMBERS } from '../former-members.ts'
import type { Weights } from '../rulebook.ts'
import { isName } from './names.ts'
import { below, distinct, listOf, type Reader, recordOf, sound, text, whole, wrong } from './reader.ts'
import { fields } from './reader-fields.ts'

const isState = (code: string): boolean => MEMBER_BY_ID.has(code) || FORMER_MEMBERS.has(code)

const code: Reader<string> = (value, at) => {
  if (typeof value !== 'string') return wrong(at, { code: 'no-code' })
  return isState(value) ? value : wrong(at, { code: 'unknown-code', given: quoted(value) })
}

const codes = (most: number): Reader<readonly string[]> => distinct(listOf(code, 1, most))

export const members = codes(250)
export const callList = codes(250) as Reader<readonly string[]> as Reader<readonly DelegationId[]>

/** each seat by the codes of who has held it */
export const roles = recordOf(isName, listOf(codes(10), 1, 50), 10)

// the world has fewer than ten thousand million people; times a fraction it is still exact
const MOST = 10_000_000_000

const year = sound(
  fields<Weights['years'][number]>({
    total: whole(1, MOST),
    of: recordOf([isState, { code: 'key-no-code' }], whole(0, MOST), 250),
  }),
  ({ total, of }, at) => {
    const heavy = Object.keys(of).find((id) => of[id]! > total)
    if (heavy !== undefined) wrong(below(below(at, 'of'), heavy), { code: 'over-total', total })
  },
)

export const weights: Reader<Weights> = fields<Weights>({
  unit: text(120),
  years: recordOf([(key) => /^[12]\d{3}$/.test(key), { code: 'key-no-year' }], year, 50),
})
