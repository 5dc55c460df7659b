// What `npm audit --json` answers, in words.

const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'] as const
type Severity = (typeof SEVERITIES)[number]

interface Vulnerable {
  readonly severity: Severity
  readonly isDirect?: boolean
  /** texts are names of packages through which it comes */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[]
  readonly fixAvailable?: boolean | { readonly name: string; readonly version: string }
}

/** Of npm 7 and later; with `message` or `error` when it could not be made. */
export interface Audited {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerable>>
  readonly message?: string
  readonly error?: { readonly summary?: string; readonly code?: string }
}

export interface Said {
  readonly lines: readonly string[]
  readonly code: 0 | 1 | 2
}

export function sayAudit({ vulnerabilities, message, error }: Audited): Said {
  if (vulnerabilities === undefined) {
    const reason = error?.summary || error?.code || message || 'no reason was given'
    return {
      lines: [
        `The registry could not be asked: ${reason.split('\n')[0]}.`,
        'So nothing is known: try again where npm reaches its registry.',
      ],
      code: 2,
    }
  }
  const found = Object.entries(vulnerabilities).sort(
    ([, one], [, other]) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  )
  if (found.length === 0) return { lines: ['No fault is known in what runs.'], code: 0 }
  const lines = found.map(
    ([name, each]) => `${each.severity.padEnd(9)} ${name}: ${reasonOf(each)}. ${cureOf(each)}`,
  )
  return { lines: [...lines, `${found.length} packages with known faults.`], code: 1 }
}

const reasonOf = ({ via }: Vulnerable): string =>
  via
    .map((each) => (typeof each === 'string' ? `comes with ${each}` : `${each.title} (${each.url})`))
    .join('; ')

function cureOf({ fixAvailable }: Vulnerable): string {
  if (!fixAvailable) return 'There is no fix yet.'
  return fixAvailable === true
    ? 'npm audit fix cures it.'
    : `${fixAvailable.name} ${fixAvailable.version} cures it.`
}
