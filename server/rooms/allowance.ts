// A store of something (steps, messages) that time refills up to a cap: short bursts are served, a lasting excess is not.

export interface Allowance {
  left: number
  refilledAt: number
}

export interface AllowanceRule {
  readonly cap: number
  /** ms in which one is added */
  readonly everyMs: number
}

export const fullAllowance = (rule: AllowanceRule, nowMs: number): Allowance => ({
  left: rule.cap,
  refilledAt: nowMs,
})

/** Takes as many of `wanted` as there are, whole ones, and answers how many; what is not there is refused, not owed. */
export function spend(allowance: Allowance, rule: AllowanceRule, wanted: number, nowMs: number): number {
  const elapsedMs = Math.max(0, nowMs - allowance.refilledAt)
  allowance.left = Math.min(rule.cap, allowance.left + elapsedMs / rule.everyMs)
  allowance.refilledAt = Math.max(allowance.refilledAt, nowMs)
  const granted = Math.min(wanted, Math.floor(allowance.left))
  allowance.left -= granted
  return granted
}
