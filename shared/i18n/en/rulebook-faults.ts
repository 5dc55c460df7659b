// What is wrong in a rulebook that a host brings along: each goes on from the path of the place.

interface Bounds {
  readonly least: number
  readonly most: number
}
interface Names {
  readonly names: readonly string[]
}
interface Where extends Names {
  readonly where: string
}
interface Given {
  readonly given: string
}
interface ForMotion {
  readonly motion: string
}

const listed = ({ names }: Names) => names.join(', ')
const NO_NAME = 'is no name: small letters, digits and hyphens, at most 40'
const NO_CODE = 'is no code of a state (ISO 3166 alpha-3)'
const asMoved = ({ motion }: ForMotion) => `as "${motion}" is among the motions`

export const rulebookFaults = {
  at: ({ path, says, isOrNull }: { path: string; says: string; isOrNull: boolean }) =>
    `${path === '' ? 'The rulebook' : path} ${says}${isOrNull ? ', or null' : ''}.`,
  problems: {
    whole: ({ least, most }: Bounds) => `must be a whole number from ${least} to ${most}`,
    list: ({ least, most }: Bounds) => `must be a list with ${least} to ${most} entries`,
    record: ({ least, most }: Bounds) => `must be an object with ${least} to ${most} fields`,
    text: ({ most }: { most: number }) =>
      `must be a text of 1 to ${most} signs on one line, without signs that do not show`,
    truth: () => 'must be true or false',
    twice: () => 'comes a second time: leave one of them out',
    fraction: () => 'must be two whole numbers, such as [1, 2]',
    'over-whole': () => 'is more than the whole: give at most [1, 1]',
    'too-deep': () => 'stands too deep: tests stand in tests four times at most',
    'no-weights': () => 'asks for "weights", and the rulebook has none',
    'no-code': () => 'must be the code of a state (ISO 3166 alpha-3)',
    'key-no-code': () => NO_CODE,
    'key-no-year': () => 'is no year: give four digits',
    'key-no-size': () => 'is no number of members: give one from 1 to 9999',
    'key-no-name': () => NO_NAME,
    'introduction-needed': () => 'must have "introduce-proposal", as proposals are introduced by motion',
    'proposals-needed': () => 'must say how there are any, as "amendments" says how they are amended',
    'one-of': (names: Names) => `must be one of ${listed(names)}`,
    fields: (names: Names) => `must be an object with ${listed(names)}`,
    'unknown-field': (names: Names) => `is not known here: there are ${listed(names)}`,
    'which-test': (names: Names) => `must say which test it is: ${listed(names)}`,
    name: ({ where, names }: Where) => `must be one of ${where}: ${listed({ names })}`,
    'key-unknown': ({ where, names }: Where) => `is none of ${where}: ${listed({ names })}`,
    'unknown-name': ({ given, where, names }: Given & Where) =>
      `names ${given}, which is none of ${where}: ${listed({ names }) || 'there are none'}`,
    'no-name': ({ given }: Given) => `names ${given}, which ${NO_NAME}`,
    'unknown-code': ({ given }: Given) => `names ${given}, which ${NO_CODE}`,
    'no-method-rule': ({ given }: Given) =>
      `names ${given}, which has no rule in voting.methods: add it there`,
    'presence-needed': ({ given }: Given) => `must have ${given}`,
    'procedural-chosen': ({ given }: Given) =>
      `names ${given}, which stands in proposals.decisions, where anyone may choose it: take it out there`,
    'over-total': ({ total }: { total: number }) => `is more than the total, ${total}`,
    'too-many-figures': ({ have, most }: { have: number; most: number }) =>
      `has ${have} figures for at most ${most}: leave some out`,
    'division-needed': (moved: ForMotion) => `must say how a proposal is divided, ${asMoved(moved)}`,
    'texts-needed': (moved: ForMotion) => `must say how there are any, ${asMoved(moved)}`,
    'procedural-needed': (moved: ForMotion) =>
      `must say in "procedural" how a matter of procedure is decided, ${asMoved(moved)}`,
    'method-needed': ({ method, motion }: ForMotion & { method: string }) =>
      `must have "${method}" in its methods, ${asMoved({ motion })}`,
  },
}

export type RulebookFaults = typeof rulebookFaults
