// English: what a host reads.
import { badges } from './en/badges.ts'
import { custody } from './en/custody.ts'
import { desk } from './en/desk.ts'
import { host } from './en/host.ts'
import { links } from './en/links.ts'
import { planned } from './en/planned.ts'
import { signIn } from './en/sign-in.ts'
import type { Format } from './format.ts'

export const englishHost = (f: Format) => ({
  host: host(f),
  desk: desk(f),
  badges: badges(f),
  links: links(f),
  custody: custody(f),
  planned,
  signIn: signIn(f),
})

export type HostPart = ReturnType<typeof englishHost>
