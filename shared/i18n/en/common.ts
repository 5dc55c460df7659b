// Words that every screen uses.
import type { Format, Language } from '../format.ts'

export const common = (f: Format) => ({
  forum: 'Majlis',
  tagline: 'A hall where delegations meet, deliberate and decide by votes that anyone can check.',
  otherLanguage: { code: 'ar' as Language, name: 'العربية', label: 'Read this in Arabic' },
  toDark: 'Dark colours',
  toLight: 'Light colours',
  skipToContent: 'Skip to the main content',
  loading: 'One moment…',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying is not possible here. Please select the text and copy it yourself.',
  you: 'you',
  nothing: 'None',
  tryAgain: 'Try again',
  unexpected: 'Something went wrong on our side. Please try again; if it persists, reload the page.',
  noConnection: 'The forum cannot be reached. Please check your connection and try again.',
  rule: ({ rule }: { rule: string }) => `Rule ${f.name(rule)}`,
  rulebooks: {
    'open-floor': 'Open floor: simple majority',
    'general-assembly': 'General Assembly',
    'general-assembly-committee': 'General Assembly: Main Committee',
    'security-council': 'Security Council',
    'eu-council': 'Council of the European Union',
    'gcc-supreme-council': 'GCC Supreme Council',
    'model-un': 'Model United Nations',
    own: 'Rules of its own',
  } as Record<string, string>,
  roles: {
    chair: 'Chair',
    secretary: 'Secretary',
    delegate: 'Delegate',
    observer: 'Observer',
    visitor: 'Visitor',
  },
})
