// What people of an exchange may say of themselves so that they can be matched: closed lists, which every language has words for.

export const INTERESTS = [
  ...['art', 'cities', 'climate', 'culture', 'economy', 'education', 'energy', 'environment', 'film'],
  ...['food', 'health', 'heritage', 'languages', 'law', 'literature', 'media', 'music', 'oceans'],
  ...['peace', 'science', 'space', 'sport', 'technology', 'trade', 'travel', 'water', 'youth'],
] as const
export type Interest = (typeof INTERESTS)[number]

/** ISO 639-1 */
export const SPOKEN = [
  ...['am', 'ar', 'bn', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'fa', 'fi', 'fr', 'ha', 'he', 'hi'],
  ...['hu', 'id', 'it', 'ja', 'ko', 'ku', 'ms', 'nl', 'no', 'pl', 'ps', 'pt', 'ro', 'ru', 'so', 'sv'],
  ...['sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh'],
] as const
export type Spoken = (typeof SPOKEN)[number]
