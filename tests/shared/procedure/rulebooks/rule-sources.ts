// Whether a rule that is cited stands in one of the sources of a rulebook, within the numbers that the source is listed with.
import type { Rulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'

/** how a rule is cited → which source has it; the first number is what must lie within its numbers */
const FORMS: readonly (readonly [cited: RegExp, source: RegExp])[] = [
  [/^GA (\d+)$/, /^A\/520\/Rev\.20, rules (.+)$/],
  [/^SC (\d+)$/, /^S\/96\/Rev\.7, rules (.+)$/],
  [/^Charter (\d+)/, /^Charter of the United Nations, Articles (.+)$/],
  [/^TEU (\d+)/, /^TEU, Articles (.+)$/],
  [/^TFEU (\d+)/, /^TFEU, Articles (.+)$/],
  [/^Council RoP (\d+)/, /\(Council RoP\), Articles (.+)$/],
  [/^GCC Charter (\d+)$/, /\(GCC Charter\), Articles (.+)$/],
  [/^MUN (\d+)$/, /^MUN, rules ([\d a-z]+):/],
  [/^OF (\d+)$/, /^Open floor \(OF\), rules (.+)$/],
]
/** cited without a number of their own, or by it alone */
const WHOLE: Readonly<Record<string, RegExp>> = {
  'GCC RoP': /\(GCC RoP\)/,
  'GA decision 74/544': /^GA decision 74\/544$/,
}

export function isCovered(rule: string, { sources }: Rulebook): boolean {
  // the practice of the house
  if (rule === 'RB2') return true
  const whole = WHOLE[rule]
  if (whole) return sources.some((source) => whole.test(source))
  return FORMS.some(([cited, source]) => {
    const number = Number(cited.exec(rule)?.[1])
    return sources.some((each) => isWithin(number, source.exec(each)?.[1]))
  })
}

/** `67 to 95`, `16 and 17`, `5, 7 and 9` */
const isWithin = (number: number, numbers = ''): boolean =>
  numbers.split(/, | and /).some((part) => {
    const [first, last = first] = part.split(' to ').map(Number)
    return first! <= number && number <= last!
  })
