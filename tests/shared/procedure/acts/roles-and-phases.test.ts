// Every command by every role in every phase: what is done, and what is refused for which reason. The table beside this file is read
// by people: a line that changes in it is a right that somebody has gained or lost. `npx vitest run -u` writes it anew.
import { expect, it } from 'vitest'
import { decide } from '../../../../shared/procedure/decide.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { COMMAND_TYPES, commandOf } from '../any-command.ts'
import { NOW } from '../assembly.ts'
import type { Draw } from '../draw-of.ts'
import { PHASES, WHO } from './hall.ts'

/** What is there rather than what is not, and always the same. */
const PLAIN: Draw = {
  upTo: (most) => Math.min(1, most - 1),
  pick: (all) => all[0]!,
  isOn: () => true,
}

const answer = (
  sitting: Sitting,
  type: (typeof COMMAND_TYPES)[number],
  who: (typeof WHO)[string],
): string => {
  const decided = decide(sitting, commandOf(type, PLAIN, sitting), who, NOW)
  if (decided.ok) return decided.value.length > 0 ? 'done' : 'nothing to do'
  const { code, rule, field } = decided.refusal
  return [code, rule && `(${rule})`, field && `[${field}]`].filter(Boolean).join(' ')
}

/** `done: who presides, secretary`, the answers in the order of the first who gets them. */
function lineOf(sitting: Sitting, type: (typeof COMMAND_TYPES)[number]): string {
  const groups = new Map<string, string[]>()
  for (const [role, who] of Object.entries(WHO)) {
    const said = answer(sitting, type, who)
    groups.set(said, [...(groups.get(said) ?? []), role])
  }
  return [...groups]
    .map(
      ([said, roles]) =>
        `${said}: ${roles.length === Object.keys(WHO).length ? 'everybody' : roles.join(', ')}`,
    )
    .join(' | ')
}

/** Phases with the same answers stand in one line. */
function blockOf(type: (typeof COMMAND_TYPES)[number]): string {
  const lines = new Map<string, string[]>()
  for (const [phase, sitting] of Object.entries(PHASES)) {
    const line = lineOf(sitting, type)
    lines.set(line, [...(lines.get(line) ?? []), phase])
  }
  const told = [...lines].map(
    ([line, phases]) => `  ${phases.join(', ')}\n    ${line.replaceAll(' | ', '\n    ')}`,
  )
  return `${type}\n${told.join('\n')}\n`
}

it('is allowed and refused as the table says', async () => {
  const table = COMMAND_TYPES.toSorted().map(blockOf).join('\n')
  await expect(table).toMatchFileSnapshot('roles-and-phases.txt')
})

it('does nothing for a visitor, ever', () => {
  const done = COMMAND_TYPES.flatMap((type) =>
    Object.entries(PHASES).flatMap(([phase, sitting]) =>
      answer(sitting, type, WHO.visitor!) === 'done' ? [`${type} ${phase}`] : [],
    ),
  )
  expect(done).toEqual([])
})

it('names a rule in every refusal of a person, unless what is asked about is not there', () => {
  const unruled = COMMAND_TYPES.flatMap((type) =>
    Object.values(PHASES).flatMap((sitting) =>
      Object.values(WHO).flatMap((who) => {
        const decided = decide(sitting, commandOf(type, PLAIN, sitting), who, NOW)
        if (decided.ok || who === 'system' || decided.refusal.rule !== undefined) return []
        const { code, field } = decided.refusal
        return code.endsWith('-unknown') || field !== undefined ? [] : [`${type}: ${code}`]
      }),
    ),
  )
  expect([...new Set(unruled)]).toEqual([])
})
