// How rulebooks number their rules; each language says how such a number is read.
import type { Format } from './format.ts'

const FORMS = {
  gaDecision: /^GA decision (.+)$/,
  generalAssembly: /^GA (\d.*)$/,
  securityCouncil: /^SC (\d.*)$/,
  charter: /^Charter (\d.*)$/,
  teu: /^TEU (\d.*)$/,
  tfeu: /^TFEU (\d.*)$/,
  councilRop: /^Council RoP (\d.*)$/,
  gccCharter: /^GCC Charter (\d.*)$/,
  gccRop: /^GCC RoP()$/,
  modelUn: /^MUN (\d.*)$/,
  openFloor: /^OF (\d.*)$/,
  /** an id of SPEC.md */
  house: /^([A-Z]{2}\d+)$/,
} as const

/** `#` stands for the number; `other`: of a host's own rulebook, where the whole is the number. */
export type RuleTexts = Readonly<Record<keyof typeof FORMS | 'other', string>>

/** A rule by its number as a reader of the language would say it; the number keeps its direction. */
export function sayRule(rule: string, texts: RuleTexts, f: Format): string {
  for (const [form, pattern] of Object.entries(FORMS)) {
    const number = pattern.exec(rule)?.[1]
    if (number !== undefined) return texts[form as keyof typeof FORMS].replace('#', () => f.name(number))
  }
  return texts.other.replace('#', () => f.name(rule))
}
