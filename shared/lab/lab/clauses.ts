// A proposal as people write it, made into the paragraphs of a draft resolution: what comes before the first number is its preamble, and
// each number begins an operative paragraph. Without any number every line is an operative paragraph.

export interface Clauses {
  readonly title: string
  readonly preamble: readonly string[]
  readonly operative: readonly string[]
}

/** 1. 1) (1) ١- • – * at the start of a line */
const NUMBERED = /^\s*(?:\(?[0-9\u0660-\u0669]{1,3}\s*[.)\-–:]|[•*–-])\s+/u

export function clausesOf(title: string, content: string): Clauses {
  const lines = content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const first = lines.findIndex((line) => NUMBERED.test(line))
  if (first < 0) return { title, preamble: [], operative: lines }
  const operative: string[] = []
  for (const line of lines.slice(first)) {
    if (NUMBERED.test(line)) operative.push(line.replace(NUMBERED, ''))
    // what has no number goes on with the paragraph before
    else operative.push(`${operative.pop() ?? ''}\n${line}`)
  }
  return { title, preamble: lines.slice(0, first), operative: operative.filter((each) => each !== '') }
}
