// What changed between two wordings, word by word, so that an amendment shows what it takes out and what it puts in.
export interface Run {
  readonly is: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Words with the spaces after them: joined they are the text again. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*/g) ?? []

/** Runs of words by the longest common subsequence. Where less than a third is shared, the whole is removed and added. */
export function diffWords(before: string, after: string): readonly Run[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const lengths = commonLengths(old, now)
  const common = lengths[0]?.[0] ?? 0
  if (common * 3 < Math.max(old.length, now.length))
    return [
      ...(before === '' ? [] : [{ is: 'removed', text: before } as const]),
      ...(after === '' ? [] : [{ is: 'added', text: after } as const]),
    ]
  return spaced(joined(steps(old, now, lengths)))
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.trim() === other.trim()

/** [i][j]: how many words `old` from i and `now` from j have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i]![j] = isSame(old[i], now[j])
        ? table[i + 1]![j + 1]! + 1
        : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

function steps(
  old: readonly string[],
  now: readonly string[],
  lengths: readonly (readonly number[])[],
): readonly Run[] {
  const runs: Run[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (isSame(old[i], now[j])) {
      runs.push({ is: 'same', text: now[j]! })
      i++
      j++
    } else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      runs.push({ is: 'removed', text: old[i++]! })
    else runs.push({ is: 'added', text: now[j++]! })
  }
  return runs
}

/** The last word of a wording has no space after it, and may stand before a run of the other one. */
const spaced = (runs: readonly Run[]): readonly Run[] =>
  runs.map(({ is, text }, place) => ({
    is,
    text: place === runs.length - 1 || /\s$/.test(text) ? text : `${text} `,
  }))

/** Neighbours of one kind become one run. */
const joined = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1)
    if (last?.is === run.is) done[done.length - 1] = { is: run.is, text: last.text + run.text }
    else done.push(run)
    return done
  }, [])
