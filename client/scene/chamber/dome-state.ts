// What the dome tells: the same as the wall under it. While a vote is open its ribs light up with the share that has voted; decided,
// they show what each said. Never how anybody voted before the close.
import type { WallSheet } from '../../wall/wall-sheet.ts'

export interface DomeState {
  /** 0..1: how far up the ribs are lit */
  readonly turnout: number
  /** shares of those who said yes, abstained and said no; all 0 when nothing was decided */
  readonly yes: number
  readonly abstain: number
  readonly no: number
}

/** nothing is lit */
export const DARK: DomeState = { turnout: 0, yes: 0, abstain: 0, no: 0 }

type Shown = Pick<WallSheet, 'marks' | 'cells'>

/** Reads what the wall shows; null: nothing yet. */
export function domeOf(sheet: Shown | null): DomeState {
  if (sheet === null) return DARK
  const { marks, cells } = sheet
  // a roll-call: who is present is called, one after another
  if (cells.length > 0) {
    const called = cells.filter(({ state }) => state !== 'absent')
    const answered = called.filter(({ state }) => state === 'yes' || state === 'no' || state === 'abstain')
    return { ...DARK, turnout: answered.length / Math.max(1, called.length) }
  }
  if (marks?.of === 'turnout')
    return { ...DARK, turnout: marks.represented === 0 ? 0 : Math.min(1, marks.cast / marks.represented) }
  if (marks?.of !== 'choices' || marks.choices.length === 0) return DARK
  const share = (which: string): number =>
    marks.choices.filter((choice) => choice === which).length / marks.choices.length
  return { turnout: 1, yes: share('yes'), abstain: share('abstain'), no: share('no') }
}
