// Names that say an office rather than a person. Whoever does not hold it may not be called so, in whatever letters.
import { confusableKey } from './confusable.ts'

const CHAIR =
  'chair chairman chairwoman chairperson chairs president speaker presiding|officer presiding رئيس الرئيس رئيسة الرئيسة رئاسة الرئاسة رئيس|الجلسة رئيسة|الجلسة رئاسة|الجلسة رئيس|المجلس'
const SECRETARY =
  'secretary secretariat secretary|general rapporteur clerk أمين الأمين أمينة الأمينة أمانة الأمانة الأمين|العام الأمانة|العامة أمين|السر أمانة|السر المقرر المقررة'
/** who runs the forum is none of the people in it */
const HOUSE =
  'host moderator admin administrator system server support majlis root official منظم المنظم منظم|الجلسة مشرف المشرف مدير المدير النظام المسؤول مجلس'

const keysOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => confusableKey(word.replaceAll('|', ' '))))

const OFFICES = { chair: keysOf(CHAIR), secretary: keysOf(SECRETARY), house: keysOf(HOUSE) } as const
export type Office = keyof typeof OFFICES

/** What is said before an office, and changes nothing in it. */
const TITLE = /^(?:the|mr|mrs|ms|madam|his|her|h\.?\s?e|السيد|السيدة|معالي|سعادة)\.?\s+/iu
/** What stands between the parts of a name such as `Amina (Chair)`. */
const BETWEEN_PARTS = /[^\p{L}\p{M}\p{N}\p{Zs}'’.$!-]+|\s-+\s/u

/** The whole name, and each part of it that is set off, as keys under which look-alikes are equal. */
export function partsOf(name: string): readonly string[] {
  const parts = [name, ...name.split(BETWEEN_PARTS)].map((part) => part.trim())
  return parts.flatMap((part) => [confusableKey(part), confusableKey(part.replace(TITLE, ''))])
}

/** The offices that a name says. */
export function officesIn(name: string): readonly Office[] {
  const parts = partsOf(name)
  return (Object.keys(OFFICES) as Office[]).filter((office) =>
    parts.some((part) => OFFICES[office].has(part)),
  )
}
