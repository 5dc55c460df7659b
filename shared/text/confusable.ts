// A key under which names that look alike are equal (after UTS #39, skeletons; only what this forum meets).

const DISGUISES: Readonly<Record<string, string>> = {
  // left: what it is read as; right: what looks like it, in lower case and upper case made lower
  a: 'аαɑ',
  b: 'ьвβ8',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еєε3',
  g: 'ɡ9',
  h: 'һнη',
  j: 'јϳ',
  k: 'кκ',
  l: 'iі1|ӏιłı!',
  m: 'мμ',
  n: 'пν',
  o: 'оο0ө',
  p: 'рρ',
  q: 'ԛ',
  r: 'гɾ',
  s: 'ѕ5$',
  t: 'тτ7',
  u: 'υʋ',
  v: 'ѵ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уүγ',
  z: '2ζ',
  // letters that Arabic, Persian and Urdu keyboards write differently
  ي: 'یىے',
  ك: 'ک',
  ة: 'ۃ',
}

const READ_AS: ReadonlyMap<string, string> = new Map(
  Object.entries(DISGUISES).flatMap(([read, looks]) =>
    [...looks].map((look): [string, string] => [look, read]),
  ),
)

/** Accents and vowel signs that a quick reader does not see; vowels of Indic scripts are letters and stay. */
const OVERLOOKED = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/gu
/** Arabic and Persian digits: the last four bits of each are its value. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g
const BETWEEN = /[\p{Z}\p{P}\p{Default_Ignorable_Code_Point}]/gu

/** Compare keys, never show them: `Oman`, `0man` and `ОМАН` written for it come out alike. */
export function confusableKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(OVERLOOKED, '')
    .replace(BETWEEN, '')
  const digits = plain.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
  const read = [...digits].map((sign) => READ_AS.get(sign) ?? sign).join('')
  return read.replaceAll('rn', 'm').replaceAll('vv', 'w')
}
