// Who sits in a body that votes by name: its members where they are fixed; else who has a seat of its own, and those elected.
import { MEMBER_BY_ID, MEMBERS } from '../../../../shared/members/members.ts'
import { ELECTED_MEMBERS } from '../../../../shared/procedure/rulebooks/elected-members.ts'
import { FORMER_MEMBERS } from '../../../../shared/procedure/rulebooks/former-members.ts'
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'

/** Seats with a right of their own, each by the codes of who has held it. */
const ownSeats = (body: BodyRulebook): readonly (readonly string[])[] =>
  Object.values(body.roles ?? {}).flat()

/** The role of a member's seat, or null. */
export const roleOf = (body: BodyRulebook, code: string): string | null =>
  Object.entries(body.roles ?? {}).find(([, seats]) => seats.some((codes) => codes.includes(code)))?.[0] ??
  null

/** Whether who sits there is for the reader to choose. */
export const hasElected = (body: BodyRulebook): boolean => body.members === null && ownSeats(body).length > 0

export const votesByName = (body: BodyRulebook): boolean => body.members !== null || hasElected(body)

/** The years whose elected members are known, the latest first. */
export const yearsOf = (body: BodyRulebook): readonly number[] =>
  Object.keys(ELECTED_MEMBERS[body.id] ?? {})
    .map(Number)
    .reverse()

export const electedIn = (body: BodyRulebook, year: number): readonly string[] =>
  ELECTED_MEMBERS[body.id]?.[year] ?? []

/** Empty where a body is asked for counts. */
export function firstSeats(body: BodyRulebook, size: number): readonly string[] {
  if (body.members) return body.members
  return hasElected(body) ? seatsFor(body, size, electedIn(body, yearsOf(body)[0] ?? 0)) : []
}

/** `size` seats: those with a right of their own, then `wanted` as far as there is room, then others. */
export function seatsFor(body: BodyRulebook, size: number, wanted: readonly string[]): readonly string[] {
  const own = ownSeats(body).map((codes) => codes.find((code) => wanted.includes(code)) ?? codes[0] ?? '')
  const others = [...electedIn(body, yearsOf(body)[0] ?? 0), ...MEMBERS.map(({ id }) => id)]
  const elected = [...wanted, ...others].filter((code) => roleOf(body, code) === null && isState(code))
  return [...new Set([...own, ...elected])].slice(0, Math.max(size, own.length))
}

const isState = (code: string): boolean =>
  MEMBER_BY_ID.get(code)?.status === 'member' || FORMER_MEMBERS.has(code)
