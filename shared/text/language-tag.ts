// What counts as the tag of a language (BCP 47, the short ones): a language, and at most two parts that say which of it.

export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/
