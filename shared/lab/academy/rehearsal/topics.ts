// What is rehearsed: items of an agenda on which reasonable delegations differ, along the same four questions.

export const TOPICS = ['shared-water', 'machine-judgement', 'youth-exchange', 'aid-corridors'] as const
export type Topic = (typeof TOPICS)[number]

/** How binding, who pays, who looks after it, how soon. */
export const AXES = ['binding', 'funding', 'review', 'pace'] as const
export type Axis = (typeof AXES)[number]

/** From reserved to ambitious. */
export const LEVELS = ['low', 'middle', 'high'] as const
export type Level = (typeof LEVELS)[number]

/** Where one stands on each axis: from -2, reserved, to 2, ambitious. */
export type Stance = Readonly<Record<Axis, number>>

export function levelOf(value: number): Level {
  if (value <= -0.7) return 'low'
  return value >= 0.7 ? 'high' : 'middle'
}

export const stanceOf = (of: (axis: Axis) => number): Stance =>
  Object.fromEntries(AXES.map((axis) => [axis, of(axis)])) as unknown as Stance

/** 0: the same; 4: as far apart as can be. */
export const distance = (one: Stance, other: Stance): number =>
  AXES.reduce((sum, axis) => sum + Math.abs(one[axis] - other[axis]), 0) / AXES.length

/** The mean of these; of none: the middle of everything. */
export const meanOf = (stances: readonly Stance[]): Stance =>
  stanceOf((axis) => stances.reduce((sum, each) => sum + each[axis], 0) / Math.max(1, stances.length))
